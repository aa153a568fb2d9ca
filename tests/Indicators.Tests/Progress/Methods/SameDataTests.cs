using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

/// <summary>Seven series through every measure: they give very different answers, each its own.</summary>
public class SameDataTests
{
    public static TheoryData<string, string, string, int, int, string[]> Cases => new()
    {
        // b, v, T, n, N, { τ, p, p/τ, R, λ, λ/τ, U, AF }
        { "14.5", "10.2", "7.25", 8, 15, ["0.533333", "0.593103", "1.112069", "0.952590", "0.507484", "0.951532", "0.965834", "0.784053"] },
        { "10150", "10509", "20300", 6, 15, ["0.4", "0.035369", "0.088424", "0.122845", "0.050146", "0.125364", "0.090783", "18.182"] },
        { "9.6", "8.0", "6.4", 5, 15, ["0.333333", "0.5", "1.5", "1.342667", "0.449660", "1.348981", "1.263889", "0.5"] },
        { "0.27", "0.38", "0.7", 8, 15, ["0.533333", "0.255814", "0.479651", "0.665605", "0.358732", "0.672623", "0.563836", "3.3247"] },
        { "82.6", "83.9", "100", 7, 15, ["0.466667", "0.074713", "0.160099", "0.174131", "0.081690", "0.175050", "0.161539", "10.8365"] },
        { "1", "0.95127010596", "0.83", 3, 5, ["0.6", "0.286646", "0.477744", "0.451462", "0.268112", "0.446854", "0.469941", "3.7329"] },
        { "0.37", "9.53", "60", 10, 15, ["0.666667", "0.153614", "0.230421", "0.950407", "0.638427", "0.957640", "0.804894", "11.0197"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_measure_gives_its_own_answer(string b, string v, string t, int n, int total, string[] expected)
    {
        ResolvedGoal goal = Level(D(t), D(b));
        (Measure value, Measure baseline) = (Exactly(v), Exactly(b));
        (int elapsed, int all) = (12 * n, 12 * total);
        decimal time = Schedule.TimeShare(elapsed, all);
        Completion.TryEvaluate(goal, value, baseline, out Measure p).Should().BeTrue();
        GrowthRatio.TryEvaluate(goal, value, baseline, elapsed, all, out Measure ratio).Should().Be(Obstacle.None);
        LogCompletion.TryEvaluate(goal, value, baseline, out Measure lambda).Should().Be(Obstacle.None);
        LogCompletion.TryIndex(goal, value, baseline, elapsed, all, out Measure index).Should().Be(Obstacle.None);
        Projection.TryCompoundShare(goal, value, baseline, elapsed, all - elapsed, out Measure share).Should().Be(Obstacle.None);
        RequiredPace.TryAcceleration(goal, value, baseline, elapsed, all - elapsed, out Measure acceleration).Should().Be(Obstacle.None);
        Measure[] actual = [Measure.Exactly(time), p, Schedule.Index(p, time), ratio, lambda, index, share, acceleration];
        for (int i = 0; i < expected.Length; i++)
        {
            int decimals = Math.Max(0, expected[i].Length - expected[i].IndexOf('.') - 1);
            actual[i].Rounded(decimals).Should().Be(D(expected[i]), "column {0}", i);
            actual[i].IsExact.Should().BeTrue();
        }
    }
}
