/**
 * What was read, or a fallback where there is no such file or folder. Any other failure stays one.
 *
 * @example await ifMissing(readdir(folder), [])
 */
export async function ifMissing<Value, Fallback>(
  reading: Promise<Value>,
  fallback: Fallback,
): Promise<Value | Fallback> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return fallback;
    throw error;
  }
}
