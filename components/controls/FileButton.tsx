import type { ChosenFile } from '../../utils/models/chosen-file';

type Props = {
  label: string;
  /** As the file field takes it. */
  accept: string;
  /** The id of a hint. */
  describedBy?: string;
  onFile: (file: ChosenFile) => void;
};

/** Lets a person choose a file. */
export function FileButton({ label, accept, describedBy, onFile }: Props) {
  return (
    <label class="button pack-choose" data-weight="line">
      {label}
      <input
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          const { name, size } = file;
          onFile({ name, size, read: async () => new Uint8Array(await file.arrayBuffer()) });
          // So that the same file, put right, can be chosen again.
          void Promise.resolve().then(() => (currentTarget.value = ''));
        }}
      />
    </label>
  );
}
