using System.Diagnostics.CodeAnalysis;

namespace Indicators;

public sealed partial class Unit
{
    /// <summary>More than any catalogue divides one unit by; those beyond are made anew each time.</summary>
    private const int MostQuotients = 64;

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
    /// <exception cref="InvalidOperationException">The unit has a scale already (start from its <see cref="Base"/>), or is that of a
    /// fraction.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of the named members.</exception>
    public Unit Scaled(UnitScale scale)
    {
        if (scale == UnitScale.One)
            return this;
        if (!UnitScales.IsDefined(scale))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale; use one of the named members of UnitScale.");
        if (Scale != UnitScale.One)
            throw new InvalidOperationException($"{Symbol} has a scale already; scale its base {Base.Symbol} instead.");
        if (IsFraction)
            throw new InvalidOperationException($"1{Symbol} is the unit of a fraction and takes no scale; convert into % or 倍 first.");
        Unit?[] scaled = _scaled ??= new Unit?[(int)UnitScale.Trillion + 1];
        return scaled[(int)scale] ??= MakeScaled(scale);
    }

    /// <summary>The quotient of two units, each with its own scale: 元/平方米, 件/万人, 吨标准煤/万元.</summary>
    /// <param name="denominator">The unit below the line.</param>
    /// <exception cref="InvalidOperationException">One of the two is a quotient already.</exception>
    /// <exception cref="ArgumentException">The factor of the quotient has too many digits to be kept exactly: anything per GiB.</exception>
    public Unit Per(Unit denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        if (FindQuotient(denominator) is { } known)
            return known;
        return Keep(MakeQuotient(denominator, Dimension.Per(denominator.Dimension), ExactFactor.Over(denominator.ExactFactor)));
    }

    /// <summary>The quotient; false where one of the two is a quotient already or the factor cannot be kept exactly.</summary>
    internal bool TryPer(Unit denominator, [NotNullWhen(true)] out Unit? quotient)
    {
        quotient = FindQuotient(denominator);
        if (quotient is not null)
            return true;
        if (Dimension.IsQuotient || denominator.Dimension.IsQuotient
            || !ExactFactor.TryOver(denominator.ExactFactor, out UnitFactor factor))
            return false;
        quotient = Keep(MakeQuotient(denominator, Dimension.Per(denominator.Dimension), factor));
        return true;
    }

    /// <summary>The unit with a count prefix; false where it, or what is above its line, has one already.</summary>
    internal bool TryScaled(UnitScale scale, [NotNullWhen(true)] out Unit? scaled)
    {
        scaled = null;
        if (scale == UnitScale.One)
            scaled = this;
        else if (Numerator is not null)
            return Numerator.TryScaled(scale, out Unit? above) && above.TryPer(Denominator!, out scaled);
        else if (Scale == UnitScale.One && !IsFraction)
            scaled = Scaled(scale);
        return scaled is not null;
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

    private Unit MakeQuotient(Unit denominator, Dimension dimension, UnitFactor factor) =>
        new($"{IdentityCode}/{denominator.IdentityCode}", $"{Symbol}/{denominator.Symbol}", dimension, factor, UnitNames.None)
        {
            Numerator = this,
            Denominator = denominator,
        };

    /// <summary>
    /// Where a quotient is kept. A standard unit lives as long as the process: it keeps quotients with standard units only,
    /// and not without end. A unit of one's own keeps those with standard units. Two units of one's own are equal by code,
    /// not by symbol, and may belong to two catalogues: their quotient is made anew.
    /// </summary>
    private Unit? KeeperOf(Unit denominator) =>
        IsShared ? (denominator.IsShared ? this : denominator) : denominator.IsShared ? this : null;

    private bool IsShared => Names.IsStandard || ReferenceEquals(Base, One);

    private Unit? FindQuotient(Unit denominator)
    {
        for (QuotientLink? link = KeeperOf(denominator)?._quotients; link is not null; link = link.Next)
        {
            if (link.Unit.Numerator!.IsSameUnit(this) && link.Unit.Denominator!.IsSameUnit(denominator))
                return link.Unit;
        }

        return null;
    }

    private static Unit Keep(Unit quotient)
    {
        Unit? keeper = quotient.Numerator!.KeeperOf(quotient.Denominator!);
        int length = keeper?._quotients?.Length ?? 0;
        if (keeper is not null && length < MostQuotients)
            keeper._quotients = new QuotientLink(quotient, keeper._quotients, length + 1);
        return quotient;
    }

    /// <summary>The same object, or the same row with the same scale: what two threads may both have made.</summary>
    private bool IsSameUnit(Unit other) =>
        ReferenceEquals(this, other) || (ReferenceEquals(Base, other.Base) && Scale == other.Scale);

    /// <summary>The code with the scale in it, so that 件/人 and 件/万人 have different codes.</summary>
    private string IdentityCode => Scale == UnitScale.One ? Code : $"{Code}*1e{(int)Scale}";

    /// <summary>A quotient already made; a list, because a unit is divided by few others.</summary>
    private sealed class QuotientLink(Unit unit, QuotientLink? next, int length)
    {
        public Unit Unit { get; } = unit;

        public QuotientLink? Next { get; } = next;

        public int Length { get; } = length;
    }
}
