import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const NAME = "genesys-cloud-eventbridge";
/** What the consumer's own compiler needs. */
const CONSUMER_NEEDS = ["@types/node"];

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/**
 * A folder with the package as npm packs it, installed with the dependencies and peers that it declares and nothing
 * else: these are links to the ones here, so that the registry is not asked.
 */
export class PackedPackage {
  /** The folder of the package's consumer. */
  public readonly consumer: string;
  private readonly folder = mkdtempSync(join(tmpdir(), "package-"));

  public constructor() {
    this.consumer = join(this.folder, "consumer");
    const installed = join(this.consumer, "node_modules", NAME);
    mkdirSync(installed, { recursive: true });
    execFileSync("npm", ["pack", "--silent", "--pack-destination", this.folder], { cwd: ROOT });
    const file = join(this.folder, `${NAME}-${manifest(ROOT).version}.tgz`);
    execFileSync("tar", ["-xzf", file, "--strip-components=1", "-C", installed]);
    const { dependencies, peerDependencies } = manifest(installed);
    for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), ...CONSUMER_NEEDS]) {
      const link = join(this.consumer, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT, "node_modules", name), link);
    }
  }

  /** Writes a file in the consumer's folder. */
  public write(name: string, text: string): void {
    const file = join(this.consumer, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Compiles the consumer's code, strictly and with a look at every declaration file; prints what is wrong. */
  public compile(options: Readonly<Record<string, unknown>>, files: readonly string[]): string {
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      target: "ES2022",
      lib: ["ES2022"],
      types: ["node"],
      ...options,
    };
    this.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    return this.output(process.execPath, join(ROOT, "node_modules", "typescript", "bin", "tsc"));
  }

  /** Runs Node in the consumer's folder and gives what it prints. */
  public node(...args: string[]): string {
    return this.output(process.execPath, ...args);
  }

  /** Removes all. */
  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a program prints, also where it fails. */
  private output(program: string, ...args: string[]): string {
    try {
      return execFileSync(program, args, { cwd: this.consumer, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return typeof error === "object" && error !== null && "stdout" in error && "stderr" in error
        ? `${error.stdout}${error.stderr}`
        : String(error);
    }
  }
}

function manifest(folder: string): Manifest & { readonly version: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
