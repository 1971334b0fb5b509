/** Where root puts what the database's own user must reach when the checkout is private. */
export const SHARED_FOLDER = "/var/lib/plumbline";
