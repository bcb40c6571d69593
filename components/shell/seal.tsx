/** The seal 「许」, “permitted”. The sign is drawn as text in the reader's own serif. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="27" height="27" rx="2.5" className="seal-ground" />
      <rect x="2.75" y="2.75" width="22.5" height="22.5" rx="1" className="seal-rule" />
      <text x="14" y="20" textAnchor="middle" className="seal-sign" lang="zh-CN">
        许
      </text>
    </svg>
  );
}
