import { readNamedText } from "../terraform/files";
import { CallError } from "./exit-code";
import type { Io } from "./io";

/** A text that an argument stands for, and what to call it in messages. */
export interface InputText {
  readonly text: string;
  readonly name: string;
}

/** Reads what arguments name: files, and the standard input, which can be read once. */
export class Input {
  private isRead = false;

  constructor(private readonly io: Io) {}

  /**
   * @param argument a file's name, `-` for the standard input, or JSON
   * @throws SourceError when the file cannot be read
   * @throws CallError when the standard input is named twice, or the argument is empty
   */
  read(argument: string): InputText {
    if (argument === "") throw new CallError("an argument is empty: name a file, - or JSON");
    if (argument === "-") return { text: this.standardInput(), name: "standard input" };
    if (/^\s*[{[]/.test(argument)) return { text: argument, name: "the argument" };
    return { text: readNamedText(argument), name: argument };
  }

  private standardInput(): string {
    if (this.isRead) throw new CallError("the standard input, -, can be given once");
    this.isRead = true;
    return this.io.readInput();
  }
}
