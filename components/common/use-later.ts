import { useEffect, useState } from 'preact/hooks';

/** False at first, true once what is drawn is on the screen: what takes a while then has a task of its own. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true));
    return () => clearTimeout(timer);
  }, []);
  return later;
}
