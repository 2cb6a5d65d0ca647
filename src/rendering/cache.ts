import type { FailedPicture, RenderedPicture } from '../contracts/drawing.ts';

/** Pictures by the hash of what they were drawn from, least recently used out first. */
export interface PictureCache<P extends RenderedPicture> {
  /** The kept picture, the one being made right now, or a new one. Failures are not kept. */
  get(key: string, make: () => Promise<P | FailedPicture>): Promise<P | FailedPicture>;
}

/** A cache of at most `bytes` bytes of PNG and SVG, of pictures that are `lasting`; 0 keeps nothing and shares nothing. */
export const pictureCache = <P extends RenderedPicture>(
  bytes: number,
  lasting: (picture: P) => boolean = () => true,
): PictureCache<P> => {
  const kept = new Map<string, P>();
  const making = new Map<string, Promise<P | FailedPicture>>();
  let held = 0;
  const weight = ({ png, svg }: P): number => png.length + svg.length * 2;
  const keep = (key: string, picture: P): void => {
    if (weight(picture) > bytes) return;
    kept.set(key, picture);
    held += weight(picture);
    for (const [oldest, old] of kept) {
      if (held <= bytes) break;
      kept.delete(oldest);
      held -= weight(old);
    }
  };
  return {
    async get(key, make) {
      if (bytes === 0) return make();
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const running = making.get(key);
      if (running !== undefined) return running;
      const work = make().then((picture) => {
        if ('png' in picture && lasting(picture)) keep(key, picture);
        return picture;
      });
      making.set(key, work);
      return work.finally(() => making.delete(key));
    },
  };
};
