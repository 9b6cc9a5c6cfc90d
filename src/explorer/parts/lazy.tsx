import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/client.ts';
import { Failure, Loading } from './states.tsx';

/** A page whose code is fetched when it is first shown. */
export function lazyPage<Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): ComponentType<Properties> {
  let loaded: ComponentType<Properties> | undefined;
  return function LazyPage(properties: Properties) {
    const [, redraw] = useState(0);
    const [error, setError] = useState<ApiError>();
    const fetchPage = () => {
      setError(undefined);
      load().then(
        (page) => {
          loaded = page;
          redraw((count) => count + 1);
        },
        (cause: unknown) => setError(new ApiError('OFFLINE', String(cause), cause)),
      );
    };
    useEffect(() => {
      if (!loaded) fetchPage();
    }, []);
    const Page = loaded;
    if (Page) return <Page {...properties} />;
    return error ? <Failure error={error} retry={fetchPage} /> : <Loading lines={8} />;
  };
}
