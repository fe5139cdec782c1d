/** Each upload holds a connection, and a file on the disk while it lasts. */
const perUser = 2;
const inAll = 4;

export type UploadPlaces = ReturnType<typeof openUploadPlaces>;

/** How many uploads there may be at once, per user and in all. */
export function openUploadPlaces() {
  const taken: string[] = [];
  return {
    /** Gives the way to let go of the place, or null when there is none. */
    take(user: string): (() => void) | null {
      if (taken.length >= inAll || taken.filter((other) => other === user).length >= perUser) return null;
      taken.push(user);
      return () => void taken.splice(taken.indexOf(user), 1);
    },
  };
}
