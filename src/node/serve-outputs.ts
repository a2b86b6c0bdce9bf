/** Serves both outputs, customers on one port and agents on the other. */
import { resolve } from "node:path";
import { PortTaken, serveFolder } from "./serve-folder.ts";
import { outFolder } from "./words-folder.ts";

const faces = [
  { audience: "public", variable: "PORT", usual: 4321, says: "Help centre for customers", path: "/" },
  {
    audience: "agents",
    variable: "AGENTS_PORT",
    usual: 4322,
    says: "Console for agents       ",
    path: "/console/",
  },
] as const;

function readPort(variable: string, usual: number): number {
  const asked = process.env[variable];
  if (asked === undefined || asked === "") return usual;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(
    `${variable}=${asked} is no port. Give a number from 1 to 65535, for example ${variable}=8080.`,
  );
}

/** Resolves with the lines to print once the outputs stand. Rejects naming every taken port at once. */
export async function serveOutputs(): Promise<string[]> {
  const taken: string[] = [];
  const addresses: string[] = [];
  for (const { audience, variable, usual, says, path } of faces) {
    const port = readPort(variable, usual);
    try {
      await serveFolder(resolve(outFolder(), audience), port);
      addresses.push(`${says}  http://127.0.0.1:${port}${path}`);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      taken.push(
        `Port ${port} is taken by another program. Choose another: ${variable}=${port + 100} npm start`,
      );
    }
  }
  if (taken.length > 0) throw new Error(taken.join("\n"));
  return addresses;
}
