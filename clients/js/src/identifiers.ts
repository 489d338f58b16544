/**
 * What is an identifier and what is not, as servers and core read it.
 *
 * See [the specification's appendix](https://spec.matrix.org/v1.16/appendices/#identifier-grammar).
 */

const HOST = /^[A-Za-z0-9.-]+$/;
const PORT = /^\+?[0-9]+$/;
const OCTET = /^(0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;

/** Says whether this is a room ID, with or without a server's name in it. */
export function isRoomId(id: string): boolean {
  return id.startsWith("!") && !id.includes("\0");
}

/** Says whether this is a user ID. */
export function isUserId(id: string): boolean {
  const colon = id.indexOf(":");
  return (
    id.startsWith("@") &&
    colon > 0 &&
    !id.slice(0, colon).includes("\0") &&
    isServerName(id.slice(colon + 1))
  );
}

/** Says whether this is an event ID, of any version of rooms. */
export function isEventId(id: string): boolean {
  const colon = id.indexOf(":");
  return id.startsWith("$") && (colon < 0 || isServerName(id.slice(colon + 1)));
}

/** Says whether this is the name of a server: a host name or an IP address, and perhaps a port. */
export function isServerName(name: string): boolean {
  const end = name.startsWith("[") ? name.indexOf("]") + 1 : (name + ":").indexOf(":");
  const host = name.slice(0, end);
  const rest = name.slice(end);
  const isHost = host.startsWith("[") ? isIpv6(host.slice(1, -1)) : HOST.test(host);
  return isHost && (rest === "" || (rest.startsWith(":") && isPort(rest.slice(1))));
}

function isPort(port: string): boolean {
  return PORT.test(port) && Number(port) <= 65535;
}

function isIpv6(address: string): boolean {
  const [head = "", tail, more] = address.split("::");
  if (more !== undefined) {
    return false;
  }
  const count = (half: string, isLast: boolean): number => {
    if (half === "") {
      return 0;
    }
    const groups = half.split(":");
    const last = groups.at(-1) ?? "";
    let length = groups.length;
    if (isLast && last.includes(".")) {
      groups.pop();
      length += 1;
      const octets = last.split(".");
      if (octets.length !== 4 || !octets.every((octet) => OCTET.test(octet) && Number(octet) < 256)) {
        return NaN;
      }
    }
    return groups.every((group) => GROUP.test(group)) ? length : NaN;
  };
  return tail === undefined ? count(head, true) === 8 : count(head, false) + count(tail, true) < 8;
}
