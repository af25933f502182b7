import sharp from "sharp";

/** Colours of the four corners of a photo from `createPhoto` as it should be seen, from the top left, clockwise. */
export const cornerColours = ["#dc2626", "#16a34a", "#2563eb", "#eab308"] as const;

/**
 * Makes a JPEG as a phone does that is held upright: its pixels lie on their side, EXIF says how to turn them, and also
 * where and with what it was taken. Upright, it is `width` by `height`, with a colour in each corner.
 *
 * @param options.noise how much of it is noise, from 0 to 255: noise is what makes a file large
 */
export async function createPhoto({
  width,
  height,
  noise = 0,
  quality = 80,
}: {
  width: number;
  height: number;
  noise?: number;
  quality?: number;
}): Promise<Buffer> {
  const half = { width: Math.round(width / 2), height: Math.round(height / 2) };
  const corners = await Promise.all(
    cornerColours.map((background) =>
      sharp({ create: { ...half, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gravities = ["northwest", "northeast", "southeast", "southwest"];
  const noisy = {
    input: await sharp({
      create: {
        width,
        height,
        channels: 3,
        background: "#808080",
        noise: { type: "gaussian", mean: 128, sigma: Math.max(noise, 1) },
      },
    })
      .png({ compressionLevel: 0 })
      .toBuffer(),
    blend: "soft-light" as const,
  };
  const upright = await sharp({ create: { width, height, channels: 3, background: "#000" } })
    .composite([
      ...corners.map((input, index) => ({ input, gravity: gravities[index] })),
      ...(noise > 0 ? [noisy] : []),
    ])
    .png({ compressionLevel: 0 })
    .toBuffer();
  // Orientation 6: the camera's top is at the right.
  return sharp(upright)
    .rotate(270)
    .jpeg({ quality })
    .withExif({
      IFD0: { Make: "Telepon Uji", ImageDescription: "Kampus, Bandung" },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "6/1 54/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "107/1 36/1 0/1",
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    )
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
