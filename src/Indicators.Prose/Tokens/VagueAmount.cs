using System.Runtime.InteropServices;

namespace Indicators.Prose.Tokens;

/// <summary>An amount that only says about how many.</summary>
/// <param name="Figure">The figure, or the range.</param>
/// <param name="Bound">How the amount lies to it; null for a range.</param>
/// <param name="Consumed">How many characters it takes.</param>
/// <param name="UnitStart">Where its unit begins.</param>
/// <param name="End">Where it ends before the bound words behind.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VagueAmount(Figure Figure, Bound? Bound, int Consumed, int UnitStart, int End);
