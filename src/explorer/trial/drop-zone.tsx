import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DropProperties {
  /** What is said while files hang over it. */
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** A place that takes dropped files. */
export function DropZone({ hint, onFiles, children }: DropProperties) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <div
      class="drop-zone"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      {over && <p class="drop-hint">{hint}</p>}
    </div>
  );
}

interface ButtonProperties {
  readonly label: string;
  readonly many?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's choice of files. */
export function FileButton({ label, many = false, onFiles }: ButtonProperties) {
  return (
    <label class="button quiet-button file-button">
      {label}
      <input
        type="file"
        class="visually-hidden"
        multiple={many}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
