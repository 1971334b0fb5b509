/** The address of a sample's page: as it is now, or as a release holds it. */
export function samplePath(at: {
  project: string;
  set: string;
  key: string;
  release: number | null;
}): string {
  const search = new URLSearchParams({
    key: at.key,
    ...(at.release === null ? {} : { release: String(at.release) }),
  });
  return `/p/${at.project}/sets/${at.set}/sample?${search}`;
}
