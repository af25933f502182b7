import * as React from "react";

/** What a picture says, and its colours as hex. */
export type ShareCard = {
  /** Above the title: the field, or what the page is */
  kicker: string;
  title: string;
  /** Plain text; a sentence or two */
  summary: string;
  /** A figure of pay and, never without it, where it is from */
  salary: { amount: string; source: string } | null;
  siteName: string;
  colours: Record<"paper" | "ink" | "inkSoft" | "line" | "accent" | "wash", string>;
};

/** Pixels; what WhatsApp, Facebook and others ask for. */
export const shareImageSize = { width: 1200, height: 630 };

/**
 * The picture beside a shared link, for satori: flex boxes and inline styles are all that it draws. It is never part of
 * a page.
 */
export function ShareImage({ kicker, title, summary, salary, siteName, colours }: ShareCard) {
  return (
    <div
      style={{
        ...shareImageSize,
        boxSizing: "border-box",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: "56px 72px 52px",
        borderTop: `20px solid ${colours.accent}`,
        background: colours.paper,
        color: colours.ink,
        fontFamily: "Plus Jakarta Sans",
        fontWeight: 500,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", gap: 22 }}>
        <div style={{ display: "flex" }}>
          <span
            style={{
              padding: "10px 26px",
              borderRadius: 40,
              background: colours.wash,
              color: colours.accent,
              fontSize: 30,
              fontWeight: 800,
            }}
          >
            {shorten(kicker, 60)}
          </span>
        </div>
        <div style={{ fontSize: title.length > 34 ? 64 : 84, fontWeight: 800, lineHeight: 1.12 }}>
          {shorten(title, 80)}
        </div>
        <div style={{ color: colours.inkSoft, fontSize: 34, lineHeight: 1.4 }}>{shorten(summary, 120)}</div>
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          alignItems: "flex-end",
          paddingTop: 26,
          borderTop: `3px solid ${colours.line}`,
        }}
      >
        <div style={{ display: "flex", flexDirection: "column", maxWidth: 720 }}>
          {salary !== null && (
            <span style={{ fontSize: 34, fontWeight: 800 }}>{shorten(salary.amount, 44)}</span>
          )}
          {salary !== null && (
            <span style={{ color: colours.inkSoft, fontSize: 24 }}>{shorten(salary.source, 64)}</span>
          )}
        </div>
        <span style={{ color: colours.accent, fontSize: 32, fontWeight: 800 }}>{siteName}</span>
      </div>
    </div>
  );
}

/** Cut at a word, so that nothing runs out of the picture. The year at a source's end stays. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const year = /, \d{4}$/.exec(text)?.[0] ?? "";
  const cut = text.slice(0, length - year.length - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 0 ? space : undefined).replace(/[\s,;:.(]+$/, "")}…${year}`;
}
