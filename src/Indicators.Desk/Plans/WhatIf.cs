using System.Diagnostics.CodeAnalysis;

namespace Indicators.Desk;

/// <summary>A value that is stated in place of planned: what if October brings 2300亿元, grows by 5%, or the goal were another.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <example><code>
/// WhatIf.TryParse("2024-10=2300亿元", null, out WhatIf? october);
/// WhatIf.TryParse("2024-11=5%", null, out WhatIf? november);     // growth on the same month of last year, of a target that is no share
/// WhatIf.TryParse("goal=270万辆", null, out WhatIf? goal);
/// </code></example>
public sealed record WhatIf
{
    private const string GoalWord = "goal";

    private WhatIf(TimePeriod? period, Figure figure) => (Period, Figure) = (period, figure);

    /// <summary>The period it is stated for; null for another goal.</summary>
    public TimePeriod? Period { get; }

    /// <summary>
    /// The amount, the level at the end of the period, or the growth on a year before; of a goal its number with its bound word.
    /// </summary>
    public Figure Figure { get; }

    /// <summary>
    /// A value of a step of the plan: its amount, of a stock or a share its level; a percentage for what is no share is growth on the year
    /// before.
    /// </summary>
    /// <param name="period">A step of the plan.</param>
    /// <param name="figure">The value.</param>
    public static WhatIf Value(TimePeriod period, Figure figure) => new(period, figure);

    /// <summary>Another goal: a level.</summary>
    /// <param name="goal">The level with its bound word.</param>
    public static WhatIf Goal(Figure goal) => new(null, goal);

    /// <summary>Reads <c>2024-10=2300亿元</c> or <c>goal=270万辆</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">The units known; null for the standard ones.</param>
    /// <param name="whatIf">What was read; null where the text is neither.</param>
    public static bool TryParse(string? text, UnitSet? units, [NotNullWhen(true)] out WhatIf? whatIf)
    {
        whatIf = null;
        int equals = text?.IndexOf('=', StringComparison.Ordinal) ?? -1;
        if (equals <= 0 || !Figure.TryParse(text.AsSpan(equals + 1).Trim(), units ?? UnitSet.Standard, out Figure figure, out _))
            return false;
        string when = text![..equals].Trim();
        if (when == GoalWord)
            whatIf = Goal(figure);
        else if (TimePeriod.TryParse(when, out TimePeriod period))
            whatIf = Value(period, figure);
        return whatIf is not null;
    }

    /// <summary>The text <see cref="TryParse"/> reads.</summary>
    public override string ToString() => $"{Period?.ToString() ?? GoalWord}={Figure.Literal}";
}
