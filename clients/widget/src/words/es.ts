/** Spanish, to one person of a class. */

import type { Messages } from "../messages.js";
import { apart, lister } from "./sentences.js";

const list = lister("es");

export const words: Messages = {
  title: () => "Salas para grupos pequeños",
  connecting: () => "Un momento…",
  asking: () => "Pulsa «Aprobar» en la ventana que se ha abierto: sin eso, esta página no puede mostrarte tu grupo.",
  incomplete: () =>
    "La dirección de este widget no dice en qué sala está. La persona que lo ha añadido encuentra la dirección correcta en la guía.",
  silent: () => "Tu aplicación no responde a esta página, que por eso no puede mostrarte tu grupo. El anuncio en la sala principal lleva a él.",
  silentWithLink: () => "Tu aplicación no responde a esta página. Estos enlaces funcionan sin ella:",
  refused: () => "No se ha permitido a esta página ver los grupos. El anuncio en la sala principal lleva al tuyo.",
  none: () => "Ahora no hay grupos abiertos. Cuando los haya, verás aquí el tuyo.",
  warningTitle: () => "¿Sabes quién ha abierto estos grupos?",
  warning: (sender) =>
    `${apart(sender)} ha abierto grupos y no modera esta sala. Los grupos pueden estar en servidores que aquí nadie conoce. Sigue solo si lo esperabas.`,
  agree: () => "Mostrar los grupos",
  yourGroup: () => "Tu grupo",
  thisGroup: () => "Estás aquí",
  nextGroup: () => "Vas de camino a",
  chooseGroup: () => "Elige un grupo",
  otherGroups: () => "Otros grupos",
  people: (count) => (count === 1 ? "1 persona" : `${count} personas`),
  with: (names, more) => `Con ${list(names, more > 0 ? `${more} más` : undefined)}`,
  alone: () => "De momento no hay nadie más en este grupo.",
  task: () => "Tu tarea",
  join: (group) => `Unirse a ${apart(group)}`,
  open: (group) => `Ir a ${apart(group)}`,
  toGroup: () => "Ir a tu grupo",
  joinShort: () => "Unirse",
  openShort: () => "Ir allí",
  onceMore: () => "Si la sala pregunta si quieres unirte, pulsa también allí «Unirse».",
  moved: () => "Ahora tienes otro grupo.",
  more: (count) => `Mostrar ${count} más`,
  back: () => "Volver a la sala principal",
  help: () => "Pedir ayuda",
  helpCalled: (group) => `Se ha pedido ayuda: ${apart(group)}.`,
  report: () => "Resultado",
  reportLabel: () => "¿Qué le dices a la sala principal?",
  reportSend: () => "Enviar el resultado",
  reported: (group) => `Tu resultado para la sala principal está escrito en ${apart(group)}.`,
  notSent: (reason) => `No se ha podido enviar: ${reason}`,
  notOpened: () => "No se ha podido abrir la sala. Puede que este enlace sí la abra:",
  openedBy: (sender, host) => (host === undefined ? `Abierto por ${apart(sender)}` : `Abierto por ${apart(host)} a través de ${apart(sender)}`),
  timeLeft: () => "Tiempo restante",
  ended: () => "La sesión de grupos ha terminado.",
  comeBack: () => "Vuelve a la sala principal, por favor.",
  newsOpened: (groups, minutes) => {
    const time = minutes === undefined ? "" : ` Tiempo restante: ${minutes === 1 ? "1 minuto" : `${minutes} minutos`}.`;
    return groups.length === 0 ? `Hay grupos abiertos: elige uno.${time}` : `Hay grupos abiertos. El tuyo es ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `Ahora tienes otro grupo: ${list(groups)}.`,
  host: () => "Dirigir esta sala",
  hostAsks: () => "Tu aplicación pregunta si esta página puede saber quién eres. Permítelo, por favor.",
  hostUnknown: () => "Tu aplicación no ha dicho quién eres. Pulsa «Dirigir esta sala» y se te preguntará otra vez.",
  hostNotAllowed: () => "No se te ha dejado entrar: dirige esta sala solo quien puede abrir grupos en ella, y solo si el bot está en la sala y también puede.",
  hostTooMany: () => "Ahora mismo preguntan demasiadas personas. Inténtalo otra vez dentro de un minuto.",
  hostSilent: () => "La página para dirigir no responde. Inténtalo otra vez en un momento.",
  hostBlocked: () => "Esta aplicación no muestra la página para dirigir. Prueba en el Element de tu organización, en un navegador.",
  hostPage: () => "La página para dirigir",
  hostLeave: () => "Salir de la página para dirigir",
};
