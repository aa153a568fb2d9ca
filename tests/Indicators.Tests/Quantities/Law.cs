using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests.Quantities;

/// <summary>
/// Checks a law on many cases. The seed is fixed, so that a build says the same twice; INDICATORS_LAWS_SEED explores
/// others and INDICATORS_LAWS_CASES sets how many are tried.
/// </summary>
internal static class Law
{
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("INDICATORS_LAWS_CASES") ?? "600", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("INDICATORS_LAWS_SEED") ?? "2024", System.Globalization.CultureInfo.InvariantCulture);

    public static void Holds<T>(Gen<T> cases, Action<T> law) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay((Seed * 2) + 1, (Seed * 4) + 1));

    public static void Holds<T1, T2>(Gen<T1> first, Gen<T2> second, Action<T1, T2> law) =>
        Holds(from a in first from b in second select (a, b), pair => law(pair.a, pair.b));

    /// <summary>Both outcomes of a law that has two must occur, else it has not been tested.</summary>
    public static void HoldsBothWays<T>(Gen<T> cases, Func<T, bool> law)
    {
        int yes = 0;
        int no = 0;
        Holds(cases, c => _ = law(c) ? yes++ : no++);
        yes.Should().BePositive("the case in which it succeeds must occur");
        no.Should().BePositive("the case in which it is refused must occur");
    }
}
