namespace Indicators.Reporting;

/// <summary>The style of the page: wide and narrow, light and dark, on A4.</summary>
internal static class HtmlStyle
{
    public const string Sheet =
        """
        :root{--page:#fff;--text:#1b1f24;--soft:#59636e;--rule:#d0d5db;--met:#005a9c;--on:#1f6f8b;--behind:#8f4300;--missed:#a1142b;--link:#0b57b0}
        @media(prefers-color-scheme:dark){:root{--page:#16191d;--text:#e8eaed;--soft:#a9b1bb;--rule:#3a414a;--met:#6cb8ff;--on:#7fd1e6;--behind:#ffa366;--missed:#ff8a9b;--link:#8ab8ff}}
        body{background:var(--page);color:var(--text);font:15px/1.55 "Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
        h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--rule)}h3{font-size:1rem;margin:0}
        .lead{font-weight:600}.faint,dt{color:var(--soft);font-size:.85rem}a{color:var(--link)}
        table{border-collapse:collapse}th,td{border:1px solid var(--rule);padding:.25rem .6rem;text-align:left}.number{text-align:right;font-variant-numeric:tabular-nums}
        .wide{overflow-x:auto}.wide svg{max-width:none}.framework{margin-bottom:1.5rem}article{border-top:1px solid var(--rule);padding:.8rem 0}article header{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;justify-content:space-between}
        article p{margin:.3rem 0}dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.3rem 1rem;margin:.4rem 0}dd{margin:0}
        .status{font-weight:600}.s-met{color:var(--met)}.s-on{color:var(--on)}.s-behind{color:var(--behind)}.s-missed{color:var(--missed)}.s-none{color:var(--soft)}
        .finding{border-left:3px solid var(--behind);padding-left:.6rem;font-size:.9rem}summary{cursor:pointer;padding:.3rem 0}details ul{margin:.2rem 0 .6rem;padding-left:1.2rem;font-size:.9rem}
        @page{size:A4;margin:15mm}
        @media print{:root{--page:#fff;--text:#000;--soft:#444;--rule:#bbb;--met:#005a9c;--on:#1f6f8b;--behind:#8f4300;--missed:#a1142b;--link:#000}body{font-size:10pt;max-width:none;padding:0}article,tr{break-inside:avoid}thead{display:table-header-group}.framework{break-before:page}.framework .wide svg{width:100%;height:auto}}
        """;
}
