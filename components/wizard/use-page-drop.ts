import { useState } from "react";
import { type DropzoneRootProps, useDropzone } from "react-dropzone";

type Options = { disabled: boolean; onApproach: () => void; onFile: (file: File) => void };

/**
 * A drop anywhere on the page. One file at a time: of several none is taken, and `tooMany` says how many they were.
 *
 * out     `root` = what the page's outermost element needs
 */
export function usePageDrop({ disabled, onApproach, onFile }: Options) {
  const [tooMany, setTooMany] = useState<number | null>(null);
  const { getRootProps, isDragActive } = useDropzone({
    noClick: true,
    noKeyboard: true,
    disabled,
    onDragEnter: onApproach,
    onDrop: (files) => {
      const [file] = files;
      setTooMany(files.length > 1 ? files.length : null);
      if (file && files.length === 1) onFile(file);
    },
  });
  return { root: bare(getRootProps()), dragging: isDragActive, tooMany, clear: () => setTooMany(null) };
}

/** The page takes the drop but is no control: what would present the whole of it as one, or as a disabled one, goes. */
const bare = ({ ref, onDragEnter, onDragOver, onDragLeave, onDrop }: DropzoneRootProps) => ({
  ref,
  onDragEnter,
  onDragOver,
  onDragLeave,
  onDrop,
});
