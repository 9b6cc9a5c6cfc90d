import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.tsx';
import { makePicture, type Picture } from './picture.ts';
import type { Scene } from './scene.ts';

interface CanvasProperties {
  readonly scene: Scene;
  readonly pinned: ReadonlySet<string>;
  readonly onSelect: (id: string | undefined) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string) => void;
  readonly onReady: (picture: Picture) => void;
}

/** The element that the picture is drawn in. */
export function GraphCanvas({ scene, pinned, onSelect, onExpand, onPin, onReady }: CanvasProperties) {
  const { t } = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture>();
  const [failed, setFailed] = useState(false);
  const on = useRef({ select: onSelect, expand: onExpand, pin: onPin });
  on.current = { select: onSelect, expand: onExpand, pin: onPin };
  useEffect(() => {
    if (!element.current) return undefined;
    try {
      picture.current = makePicture(element.current, scene.colours, {
        select: (id) => on.current.select(id),
        expand: (id) => on.current.expand(id),
        pin: (id) => on.current.pin(id),
      });
      onReady(picture.current);
    } catch {
      setFailed(true);
    }
    return () => picture.current?.close();
  }, []);
  useEffect(() => {
    picture.current?.show(scene);
    element.current?.setAttribute('data-nodes', String(scene.view.nodes.size));
  }, [scene]);
  useEffect(() => {
    for (const id of scene.view.nodes.keys()) picture.current?.setPinned(id, pinned.has(id));
  }, [pinned, scene]);
  return (
    <>
      {failed && <p class="notice">{t.graph.noWebgl}</p>}
      <div class="canvas" ref={element} role="img" aria-label={t.graph.canvas} />
    </>
  );
}
