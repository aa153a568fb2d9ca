using System.Runtime.InteropServices;

namespace Indicators.Prose.Statements;

/// <summary>What a figure states by the words around it: a level, a growth, a share, a rank, and on which basis.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ClaimMeaning
{
    public ClaimKind Kind;

    public bool IsDecrease;

    public string? Per;

    /// <summary>A bound that is not the figure's own: a size class is about its amount.</summary>
    public Bound? Bound;

    /// <summary>A unit that the text implies: the 元 of 万亿级.</summary>
    public Unit? Unit;

    /// <summary>A statement that the words themselves tell: published completion and lead.</summary>
    public StatementKind? Statement;

    public static ClaimMeaning Of(ClaimKind kind) => new() { Kind = kind };

    public static ClaimMeaning Change(ClaimKind kind, bool isDecrease) => new() { Kind = kind, IsDecrease = isDecrease };
}
