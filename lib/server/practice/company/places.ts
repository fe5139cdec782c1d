export type Area = { id: number; name: string; capacity: number | null; floorKey: number | null };
export type Floor = { key: number; name: string; position: number };
export type Office = { capacity: number | null; showAreas: boolean; areas: readonly Area[]; floors: readonly Floor[] };

/** A place one can work from, as contract §9 lists it. `office` is set for type Office only. */
export type Place = {
  id: number;
  name: string;
  type: "Office" | "RemoteWork" | "Other";
  isActive: boolean;
  office: Office | null;
};

/** Every kind of place there is: with and without areas, with and without a limit, switched off, with `;` and `"` in its name. */
export const places: readonly Place[] = [
  office(1, "Paris", 60, [
    { id: 11, name: "Service Client", capacity: 24, floorKey: 1 },
    { id: 12, name: "Direction", capacity: 8, floorKey: 2 },
    { id: 13, name: "Aile Nord", capacity: 28, floorKey: 2 },
  ]),
  office(2, "Nantes", 30, [
    { id: 21, name: "B1", capacity: 16, floorKey: 1 },
    { id: 22, name: "B2", capacity: 14, floorKey: 2 },
  ]),
  plain(3, "Télétravail", "RemoteWork"),
  office(4, "Siège – Lyon", 80, [
    { id: 41, name: "Aile Nord", capacity: 30, floorKey: 1 },
    { id: 42, name: "Aile Sud", capacity: 30, floorKey: 1 },
    { id: 43, name: "Atelier; R&D", capacity: null, floorKey: 2 },
  ]),
  { ...office(5, "Unavailable office", 12, []), isActive: false },
  plain(6, "Déplacement", "Other"),
  office(7, "Berlin Mitte", 25, [
    { id: 71, name: "Südflügel", capacity: 15, floorKey: 1 },
    { id: 72, name: "Empore", capacity: 10, floorKey: null },
  ]),
  office(8, "München", null, []),
  office(9, "Madrid", 20, [
    { id: 91, name: "Planta 1", capacity: 10, floorKey: 1 },
    { id: 92, name: "Planta 2", capacity: 10, floorKey: 2 },
  ]),
  plain(10, "Teletrabajo España", "RemoteWork"),
  plain(11, "Chez le client", "Other"),
  { ...office(12, "Ancien site – Lille", 40, [{ id: 121, name: "Hall", capacity: 40, floorKey: 1 }]), isActive: false },
  office(13, 'Zürich "Sihl"', 6, []),
  plain(14, "Formation", "Other"),
];

/** Names that occur twice, active and not: listed only under the fault `duplicateNames` (contract §16.20). */
export const twins: readonly Place[] = [
  office(15, "Nantes", 5, [{ id: 151, name: "B1", capacity: 5, floorKey: 1 }]),
  { ...office(16, "Paris", null, []), isActive: false },
];

function office(id: number, name: string, capacity: number | null, areas: readonly Area[]): Place {
  const keys = [...new Set(areas.map(({ floorKey }) => floorKey))].filter((key) => key !== null);
  const floors = keys.map((key, position) => ({
    key,
    name: key === 1 ? "Rez-de-chaussée" : `${key - 1}er étage`,
    position,
  }));
  return { id, name, type: "Office", isActive: true, office: { capacity, showAreas: areas.length > 0, areas, floors } };
}

function plain(id: number, name: string, type: "RemoteWork" | "Other"): Place {
  return { id, name, type, isActive: true, office: null };
}
