/** French. */

import type { Messages } from "../messages.js";
import { apart, lister } from "./sentences.js";

const list = lister("fr");

export const words: Messages = {
  title: () => "Salles de répartition",
  connecting: () => "Un instant…",
  asking: () => "Cliquez sur « Approuver » dans la fenêtre qui s’est ouverte : sans cela, cette page ne peut pas vous montrer votre groupe.",
  incomplete: () =>
    "L’adresse de ce widget n’indique pas le salon où il se trouve. La bonne adresse est dans le guide de la personne qui l’a ajouté.",
  silent: () => "Votre application ne répond pas à cette page, qui ne peut donc pas vous montrer votre groupe. L’annonce dans le salon principal y mène.",
  silentWithLink: () => "Votre application ne répond pas à cette page. Ces liens fonctionnent sans elle :",
  refused: () => "Cette page n’a pas eu l’autorisation de voir les groupes. L’annonce dans le salon principal mène au vôtre.",
  none: () => "Aucun groupe n’est ouvert en ce moment. Dès qu’il y en aura, vous verrez le vôtre ici.",
  warningTitle: () => "Savez-vous qui a ouvert ces groupes ?",
  warning: (sender) =>
    `${apart(sender)} a ouvert des groupes, mais ne modère pas ce salon. Ces groupes peuvent être sur des serveurs que personne ne connaît ici. Ne continuez que si vous vous y attendiez.`,
  agree: () => "Afficher les groupes",
  yourGroup: () => "Votre groupe",
  thisGroup: () => "Vous êtes ici",
  nextGroup: () => "Vous allez vers",
  chooseGroup: () => "Choisissez un groupe",
  otherGroups: () => "Autres groupes",
  people: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  with: (names, more) => `Avec ${list(names, more > 0 ? (more === 1 ? "1 autre" : `${more} autres`) : undefined)}`,
  alone: () => "Personne d’autre n’a ce groupe pour l’instant.",
  task: () => "Votre consigne",
  join: (group) => `Rejoindre ${apart(group)}`,
  open: (group) => `Aller dans ${apart(group)}`,
  toGroup: () => "Aller dans votre groupe",
  joinShort: () => "Rejoindre",
  openShort: () => "Y aller",
  onceMore: () => "Si le salon demande si vous voulez le rejoindre, cliquez là aussi sur « Rejoindre ».",
  moved: () => "Vous avez maintenant un autre groupe.",
  more: (count) => `En afficher ${count} de plus`,
  back: () => "Retour au salon principal",
  help: () => "Demander de l’aide",
  helpCalled: (group) => `L’aide est demandée : ${apart(group)}.`,
  report: () => "Bilan",
  reportLabel: () => "Que dites-vous au salon principal ?",
  reportSend: () => "Envoyer le bilan",
  reported: (group) => `Votre bilan pour le salon principal est écrit ici : ${apart(group)}.`,
  notSent: (reason) => `L’envoi a échoué : ${reason}`,
  notOpened: () => "Le salon n’a pas pu être ouvert. Ce lien y arrivera peut-être :",
  openedBy: (sender, host) => (host === undefined ? `Ouvert par ${apart(sender)}` : `Ouvert par ${apart(host)} par l’intermédiaire de ${apart(sender)}`),
  timeLeft: () => "Temps restant",
  ended: () => "Le travail en groupes est terminé.",
  comeBack: () => "Merci de revenir dans le salon principal.",
  newsOpened: (groups, minutes) => {
    const time = minutes === undefined ? "" : ` Temps restant : ${minutes < 2 ? `${minutes} minute` : `${minutes} minutes`}.`;
    return groups.length === 0 ? `Des groupes sont ouverts : choisissez-en un.${time}` : `Des groupes sont ouverts. Le vôtre est ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `Vous avez maintenant un autre groupe : ${list(groups)}.`,
  host: () => "Animer ce salon",
  hostAsks: () => "Votre application demande si cette page peut savoir qui vous êtes. Merci de l’accepter.",
  hostUnknown: () => "Votre application n’a pas dit qui vous êtes. Cliquez sur « Animer ce salon » pour que la question soit posée à nouveau.",
  hostNotAllowed: () => "L’accès vous a été refusé : n’anime ce salon que la personne qui peut y ouvrir des groupes, et seulement si le robot y est et le peut aussi.",
  hostTooMany: () => "Trop de personnes demandent en ce moment. Réessayez dans une minute.",
  hostSilent: () => "La page d’animation ne répond pas. Réessayez dans un instant.",
  hostBlocked: () => "Cette application n’affiche pas la page d’animation. Essayez dans l’Element de votre organisation, dans un navigateur.",
  hostPage: () => "La page d’animation",
  hostLeave: () => "Quitter la page d’animation",
};
