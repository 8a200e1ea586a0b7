/** A file of events cannot be read: the message names the file, the line or the key, and what is wrong. */
export class EventFileError extends Error {
  override readonly name = "EventFileError";
}
