namespace Indicators.Reporting;

/// <summary>
/// The style of the page: wide and narrow, light and dark, on A4. Whatever a colour says, a sign or a word says too; every text
/// stands out from the page by 4.5 to 1 at the least.
/// </summary>
internal static class HtmlStyle
{
    /// <summary>The columns of numbers, said once a table and not in each cell.</summary>
    private const string NumericColumns =
        """
        .n1 td:nth-child(1),.n2 td:nth-child(2),.n3 td:nth-child(3),.n4 td:nth-child(4),.n5 td:nth-child(5),.n6 td:nth-child(6),
        .n7 td:nth-child(7),.n8 td:nth-child(8),.n9 td:nth-child(9),.n10 td:nth-child(10),.n11 td:nth-child(11),.n12 td:nth-child(12),
        .n13 td:nth-child(13),.n14 td:nth-child(14),.n15 td:nth-child(15),.n16 td:nth-child(16),.n17 td:nth-child(17)
        {text-align:right;font-variant-numeric:tabular-nums}
        """;

    public const string Sheet =
        """
        :root{--page:#fff;--text:#1b1f24;--soft:#59636e;--rule:#d0d5db;--soft-box:#eef0f3;
        --met:#005a9c;--on:#1f6f8b;--behind:#8f4300;--missed:#a1142b;--link:#0b57b0}
        @media screen and (prefers-color-scheme:dark){:root{--page:#16191d;--text:#e8eaed;--soft:#a9b1bb;--rule:#3a414a;--soft-box:#30363e;
        --met:#6cb8ff;--on:#7fd1e6;--behind:#ffa366;--missed:#ff8a9b;--link:#8ab8ff}}
        *{box-sizing:border-box}
        body{background:var(--page);color:var(--text);max-width:84rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere;
        font:15px/1.55 "Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
        h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--rule)}
        h3{font-size:1rem;margin:.6rem 0 .3rem}
        .lead{font-weight:600}.faint,small{color:var(--soft);font-size:.85rem}small{display:block;margin:.3rem 0}a{color:var(--link)}
        table{border-collapse:collapse;font-size:.85rem}
        th,td{border:1px solid var(--rule);padding:.2rem .45rem;text-align:left;vertical-align:top}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        """
        + NumericColumns +
        """
        .wide{overflow-x:auto}.wide th,.wide td{min-width:4em;overflow-wrap:normal}
        svg{max-width:100%;height:auto}
        article{border-top:1px solid var(--rule);padding:.6rem 0;max-width:60rem}p{max-width:60rem}
        article h3{margin:0}article p{margin:.3rem 0}b{white-space:nowrap}
        .s-met{color:var(--met)}.s-on{color:var(--on)}
        .s-behind{color:var(--behind)}.s-missed{color:var(--missed)}.s-none{color:var(--soft)}
        .light{display:inline-block;width:.8em;height:.8em;border-radius:50%;border:1px solid var(--text);print-color-adjust:exact}
        .finding{border-left:3px solid var(--behind);padding-left:.6rem;font-size:.9rem}
        summary{cursor:pointer;padding:.3rem 0}.steps{white-space:pre-line;font-size:.9rem}
        details ul{margin:.2rem 0 .6rem;padding-left:1.2rem;font-size:.9rem}
        .tiers,.tiers ul{list-style:none;margin:.2rem 0;padding:0}.tiers .tiers{padding-left:1rem;border-left:2px solid var(--rule)}
        .tiers li>ul:not(.tiers){display:flex;flex-wrap:wrap;gap:.3rem}.tier{font-weight:600;font-size:.9rem}
        .box{border:1px solid var(--soft);border-radius:4px;padding:.1rem .5rem;background:var(--soft-box);font-size:.85rem}
        .unconfirmed{background:none}.unnamed{background:none;border-style:dashed;color:var(--soft)}
        @page{size:A4;margin:15mm}@page lying{size:A4 landscape;margin:12mm}
        @media print{:root{--text:#000;--soft:#444;--rule:#bbb;--link:#000}body{font-size:10pt;max-width:none;padding:0}
        article,tr,.box{break-inside:avoid}h2,h3,.tier{break-after:avoid}thead{display:table-header-group}
        .sheet{page:lying;break-before:page}.framework{break-before:page}.wide{overflow:visible}.wide table{font-size:7pt}
        .wide th,.wide td{min-width:0;padding:.1rem .2rem;overflow-wrap:anywhere}}
        """;
}
