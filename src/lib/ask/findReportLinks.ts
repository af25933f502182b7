/** Where a reader's words can go; `""` where the site has no such place. */
type Places = { repositoryUrl: string; mailAddress: string };

/** A message that is begun for the reader, who sees and changes it before it is sent. */
export type Message = { subject: string; body: string };

/** A way to send it. */
export type ReportLink = { by: "issue" | "mail"; href: string };

/** Ways to send a message to the editors, already begun; none where the site has no place for it. */
export function findReportLinks(
  { subject, body }: Message,
  { repositoryUrl, mailAddress }: Places,
): ReportLink[] {
  const encode = encodeURIComponent;
  return [
    ...(repositoryUrl === ""
      ? []
      : [
          {
            by: "issue" as const,
            href: `${repositoryUrl}/issues/new?title=${encode(subject)}&body=${encode(body)}`,
          },
        ]),
    ...(mailAddress === ""
      ? []
      : [
          {
            by: "mail" as const,
            href: `mailto:${mailAddress}?subject=${encode(subject)}&body=${encode(body.replaceAll("\n", "\r\n"))}`,
          },
        ]),
  ];
}
