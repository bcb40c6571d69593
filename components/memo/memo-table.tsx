// biome-ignore-all lint/a11y/noRedundantRoles: some browsers drop the roles of a table whose display is changed.
import { useId } from "react";
import { oneLine } from "../../lib/export/passages";
import type { Block, Cell, MemoLanguage } from "../../lib/memo/tree";
import { ExposureMark, OutcomeMark } from "./mark";
import { LineWords, Words } from "./words";

type Table = Extract<Block, { kind: "table" }>;
type Props = { readonly table: Table; readonly language: MemoLanguage };

function CellWords({ cell, language }: { readonly cell: Cell; readonly language: MemoLanguage }) {
  if (cell.kind === "text") return <LineWords line={cell.line} language={language} />;
  return (
    <span className={`cell-result cell-${cell.kind === "outcome" ? cell.outcome : cell.upper}`}>
      {cell.kind === "outcome" ? (
        <OutcomeMark outcome={cell.outcome} />
      ) : (
        <ExposureMark lower={cell.lower} upper={cell.upper} />
      )}
      <span className="cell-label">
        <Words text={cell.label} language={language} />
      </span>
    </span>
  );
}

/** Widths to the next twentieth, since styles may not be written inline. */
function share(widths: readonly number[], column: number): string {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  return `share-${Math.max(1, Math.round(((widths[column] ?? 0) / total) * 20))}`;
}

/**
 * A table. On phones each row becomes a stack whose cells repeat their column's name; the roles are
 * written out because browsers drop a table's meaning when its display changes.
 */
export function MemoTable({ table, language }: Props) {
  const caption = useId();
  const name = (column: number) => {
    const title = table.columns[column];
    return title && oneLine(title, language);
  };
  return (
    <table className="memo-table" role="table" aria-labelledby={caption}>
      <caption id={caption}>
        <Words text={table.caption} language={language} />
      </caption>
      <colgroup>
        {table.columns.map((column, index) => (
          <col key={column.en} className={share(table.widths, index)} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {table.columns.map((column) => (
            <th key={column.en} scope="col" role="columnheader">
              <Words text={column} language={language} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a memo is made anew, never reordered.
          <tr key={index} role="row">
            {row.map((cell, column) =>
              column === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <th key={column} scope="row" role="rowheader" data-column={name(column)}>
                  <CellWords cell={cell} language={language} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={column} role="cell" data-column={name(column)}>
                  <CellWords cell={cell} language={language} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
