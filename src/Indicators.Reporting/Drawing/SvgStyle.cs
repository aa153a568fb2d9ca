namespace Indicators.Reporting.Drawing;

/// <summary>
/// The style of every drawing, light and dark. The colours are told apart by people who confuse red and green (one hue of
/// blue, one of orange, greys), and every one of them has a shape or a word beside it.
/// </summary>
internal static class SvgStyle
{
    public const string Sheet =
        """
        .ind-svg{--ink:#1b1f24;--faint:#59636e;--b1:#c9ced6;--b2:#dde1e6;--b3:#eef0f3;--bar:#005a9c;--mark:#a63c00;--paper:#fff;
        font-family:"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;font-size:12px}
        @media screen and (prefers-color-scheme:dark){.ind-svg{--ink:#e8eaed;--faint:#a9b1bb;
        --b1:#5a626d;--b2:#434a54;--b3:#30363e;--bar:#6cb8ff;--mark:#ffa366;--paper:#16191d}}
        @media print{.ind-svg{--ink:#000;--faint:#444}}
        .ind-svg text{fill:var(--ink)}.ind-svg .faint,.ind-svg .faint text{fill:var(--faint)}
        .ind-svg .band1{fill:var(--b1)}.ind-svg .band2{fill:var(--b2)}.ind-svg .band3{fill:var(--b3)}
        .ind-svg .bar,.ind-svg .dot{fill:var(--bar)}.ind-svg .target{stroke:var(--ink);stroke-width:3}.ind-svg .plan{fill:var(--mark)}
        .ind-svg .axis{stroke:var(--faint);stroke-width:1;fill:none}
        .ind-svg .dots{stroke:var(--bar);stroke-width:7;stroke-linecap:round;fill:none}
        .ind-svg .whisker,.ind-svg .observed{stroke:var(--bar);stroke-width:1.5;fill:none}
        .ind-svg .path{stroke:var(--mark);stroke-width:1.5;fill:none}
        .ind-svg .projection{stroke:var(--bar);stroke-width:1.5;stroke-dasharray:5 4;fill:none}
        .ind-svg .milestone{fill:var(--paper);stroke:var(--mark);stroke-width:1.5}.ind-svg .named{fill:var(--b3);stroke:var(--faint)}
        .ind-svg .unconfirmed{fill:var(--paper);stroke:var(--faint)}.ind-svg .unnamed{fill:none;stroke:var(--faint);stroke-dasharray:4 3}
        """;
}
