/** Names and numbers of hosts that only this machine or its network can reach. */
import { BlockList, isIP } from "node:net";

const closed = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  closed.addSubnet(net, bits, "ipv4");
closed.addAddress("::1", "ipv6");
closed.addAddress("::", "ipv6");
closed.addSubnet("fc00::", 7, "ipv6");
closed.addSubnet("fe80::", 10, "ipv6");

export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const family = isIP(host);
  if (family !== 0) return closed.check(host, family === 6 ? "ipv6" : "ipv4");
  return !host.includes(".") || /\.(?:local|localhost|internal|lan|home|intranet)$/.test(host);
}
