namespace Indicators;

public sealed partial class Unit
{
    private Unit?[]? _scaled;
    private QuotientLink? _quotients;

    /// <summary>百: ×10².</summary>
    public Unit Hundred => Scaled(UnitScale.Hundred);

    /// <summary>千: ×10³.</summary>
    public Unit Thousand => Scaled(UnitScale.Thousand);

    /// <summary>万: ×10⁴.</summary>
    public Unit TenThousand => Scaled(UnitScale.TenThousand);

    /// <summary>十万: ×10⁵.</summary>
    public Unit HundredThousand => Scaled(UnitScale.HundredThousand);

    /// <summary>百万: ×10⁶.</summary>
    public Unit Million => Scaled(UnitScale.Million);

    /// <summary>千万: ×10⁷.</summary>
    public Unit TenMillion => Scaled(UnitScale.TenMillion);

    /// <summary>亿: ×10⁸.</summary>
    public Unit HundredMillion => Scaled(UnitScale.HundredMillion);

    /// <summary>十亿: ×10⁹.</summary>
    public Unit Billion => Scaled(UnitScale.Billion);

    /// <summary>百亿: ×10¹⁰.</summary>
    public Unit TenBillion => Scaled(UnitScale.TenBillion);

    /// <summary>千亿: ×10¹¹.</summary>
    public Unit HundredBillion => Scaled(UnitScale.HundredBillion);

    /// <summary>万亿: ×10¹².</summary>
    public Unit Trillion => Scaled(UnitScale.Trillion);

    /// <summary>
    /// The unit with a count prefix: 元 with 亿 is 亿元. A row wins over scale × base: 瓦 with 千 is the row 千瓦.
    /// </summary>
    /// <param name="scale">The prefix; <see cref="UnitScale.One"/> gives the unit itself.</param>
    /// <exception cref="InvalidOperationException">The unit has a scale already; start from its <see cref="Base"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of the named members.</exception>
    public Unit Scaled(UnitScale scale)
    {
        if (scale == UnitScale.One)
            return this;
        if (!UnitScales.IsDefined(scale))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale; use one of the named members of UnitScale.");
        if (Scale != UnitScale.One)
            throw new InvalidOperationException($"{Symbol} has a scale already; scale its base {Base.Symbol} instead.");
        Unit?[] scaled = _scaled ??= new Unit?[(int)UnitScale.Trillion + 1];
        return scaled[(int)scale] ??= MakeScaled(scale);
    }

    /// <summary>The quotient of two units, each with its own scale: 元/平方米, 件/万人, 吨标准煤/万元.</summary>
    /// <param name="denominator">The unit below the line.</param>
    /// <exception cref="InvalidOperationException">One of the two is a quotient already.</exception>
    public Unit Per(Unit denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        for (QuotientLink? link = _quotients; link is not null; link = link.Next)
        {
            if (ReferenceEquals(link.Unit.Denominator, denominator) || link.Unit.Denominator!.Equals(denominator))
                return link.Unit;
        }

        Unit quotient = MakeQuotient(denominator);
        _quotients = new QuotientLink(quotient, _quotients);
        return quotient;
    }

    private Unit MakeScaled(UnitScale scale)
    {
        if (Numerator is not null)
            return Numerator.Scaled(scale).Per(Denominator!);
        string symbol = scale.Symbol() + Symbol;
        return Names.IsStandard && StandardUnits.FindRow(symbol, Dimension) is { } row
            ? row
            : new Unit(Code, symbol, Dimension, ExactFactor.Shift((int)scale), Names) { Scale = scale, Base = this };
    }

    private Unit MakeQuotient(Unit denominator) =>
        new($"{IdentityCode}/{denominator.IdentityCode}",
            $"{Symbol}/{denominator.Symbol}",
            Dimension.Per(denominator.Dimension),
            ExactFactor.Over(denominator.ExactFactor),
            UnitNames.None)
        {
            Numerator = this,
            Denominator = denominator,
        };

    /// <summary>The code with the scale in it, so that 件/人 and 件/万人 have different codes.</summary>
    private string IdentityCode => Scale == UnitScale.One ? Code : $"{Code}*1e{(int)Scale}";

    /// <summary>A quotient already made; a list, because a unit is divided by few others.</summary>
    private sealed class QuotientLink(Unit unit, QuotientLink? next)
    {
        public Unit Unit { get; } = unit;

        public QuotientLink? Next { get; } = next;
    }
}
