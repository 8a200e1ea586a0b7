const KEPT_EVENTS = 1000;

/** What the archives of a rehearsal hold: moto's own cannot be written to without its rules running too. */
export class ArchiveStore {
  private readonly archives = new Map<string, { count: number; bytes: number; latest: string[] }>();

  /** Puts an event into an archive. */
  keep(archiveName: string, event: string): void {
    const archive = this.archives.get(archiveName) ?? { count: 0, bytes: 0, latest: [] };
    archive.count += 1;
    archive.bytes += Buffer.byteLength(event);
    archive.latest.push(event);
    if (archive.latest.length > KEPT_EVENTS) {
      archive.latest.shift();
    }
    this.archives.set(archiveName, archive);
  }

  /** What `DescribeArchive` says of it. */
  sizeOf(archiveName: string): { EventCount: number; SizeBytes: number } {
    const archive = this.archives.get(archiveName);
    return { EventCount: archive?.count ?? 0, SizeBytes: archive?.bytes ?? 0 };
  }

  /** The events of an archive, oldest first; of a large one the latest thousand. */
  eventsOf(archiveName: string): readonly string[] {
    return this.archives.get(archiveName)?.latest ?? [];
  }
}
