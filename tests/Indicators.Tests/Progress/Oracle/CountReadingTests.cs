using Indicators.Progress;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>The page on roll-ups, read once more: counts by verdict and nature, and how a group stands at its best and at its worst, by trying every choice.</summary>
public class CountReadingTests
{
    private static readonly ProgressStatus[] Verdicts =
    [
        ProgressStatus.Achieved, ProgressStatus.AchievedEarly, ProgressStatus.AheadOfSchedule, ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule,
        ProgressStatus.Regressed, ProgressStatus.MetWithinTolerance, ProgressStatus.Missed,
    ];

    [Fact]
    public void Counts_and_standing_are_those_of_the_page()
    {
        var random = new Random(61);
        for (int i = 0; i < 2000; i++)
        {
            Counted[] targets = [.. Enumerable.Range(0, random.Next(0, 9)).Select(_ => Any(random))];
            ProgressTally tally = ProgressTally.Merge(targets.Select(one => ProgressTally.Of(one.Nature, one.Commitment, ProgressStatusSet.Of(one.Possible))));
            string what = string.Join("; ", targets.Select(one => $"{one.Nature} {one.Commitment} {string.Join('|', one.Possible)}"));
            tally.Total.Should().Be(targets.Length);
            tally.Assessed.Should().Be(targets.Count(one => one.IsAssessed), what);
            tally.Indeterminate.Should().Be(targets.Count(one => one.Possible.Length > 1), what);
            foreach (ProgressStatus status in Verdicts)
            {
                foreach (TargetNature nature in new[] { TargetNature.Binding, TargetNature.Expected })
                    tally.CountOf(status, nature).Should().Be(targets.Count(one => one.Nature == nature && one.Possible.Length == 1 && one.Possible[0] == status), what);
                tally.CountOf(status, null, TargetCommitment.Stretch).Should().Be(targets.Count(one => one.IsStretch && one.Possible.Length == 1 && one.Possible[0] == status), what);
            }

            GroupVerdict verdict = GroupVerdict.Of(tally);
            GroupStanding[] all = [.. Choices([.. targets.Where(one => !one.IsStretch)]).Select(Standing)];
            (verdict.Worst, verdict.Best).Should().Be((all.Min(), all.Max()), what);
        }
    }

    /// <summary>Every way in which open verdicts may turn out.</summary>
    private static IEnumerable<(Counted Target, ProgressStatus Status)[]> Choices(Counted[] targets) =>
        targets.Length == 0
            ? [[]]
            : Choices(targets[1..]).SelectMany(rest => targets[0].Possible.Select(status => ((Counted, ProgressStatus)[])[(targets[0], status), .. rest]));

    private static GroupStanding Standing((Counted Target, ProgressStatus Status)[] targets)
    {
        var assessed = targets.Where(one => one.Status != ProgressStatus.NotAssessable).Select(one => one).ToList();
        if (assessed.Count == 0)
            return GroupStanding.NotAssessable;
        if (assessed.Any(one => one.Target.Nature == TargetNature.Binding && one.Status == ProgressStatus.Missed))
            return GroupStanding.OffCourse;
        if (assessed.Count == targets.Length && assessed.All(one => one.Status is ProgressStatus.Achieved or ProgressStatus.AchievedEarly))
            return GroupStanding.Met;
        int onCourse = assessed.Count(one => one.Status is ProgressStatus.Achieved or ProgressStatus.AchievedEarly or ProgressStatus.MetWithinTolerance or ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule);
        return onCourse == assessed.Count ? GroupStanding.OnCourse : 2 * onCourse >= assessed.Count ? GroupStanding.PartlyOnCourse : GroupStanding.OffCourse;
    }

    private static Counted Any(Random random)
    {
        ProgressStatus[] possible = random.Next(7) == 0 ? [ProgressStatus.NotAssessable]
            : random.Next(4) == 0 ? [.. Verdicts.OrderBy(_ => random.Next()).Take(2).Order()]
            : [Verdicts[random.Next(Verdicts.Length)]];
        return new Counted(
            random.Next(2) == 0 ? TargetNature.Binding : TargetNature.Expected, random.Next(5) == 0 ? TargetCommitment.Stretch : TargetCommitment.Floor, possible);
    }

    private sealed record Counted(TargetNature Nature, TargetCommitment Commitment, ProgressStatus[] Possible)
    {
        public bool IsStretch => Commitment == TargetCommitment.Stretch;

        public bool IsAssessed => Possible[0] != ProgressStatus.NotAssessable;
    }
}
