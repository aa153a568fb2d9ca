namespace Indicators.Prose.Tests;

/// <summary>What a catalogue says at the place of a claim, in the terms of a claim.</summary>
internal sealed record Said(SeriesKey Series, IndicatorCatalog Catalog, TimePeriod? Period, Figure Figure, Goal? Goal, TimePeriod? Base)
{
    /// <summary>The item that has the claim's place; null where none has.</summary>
    public static Said? At(IndicatorCatalog catalog, PolicyClaim claim)
    {
        string place = $"offset {claim.Start}–{claim.End}:";
        if (catalog.Observations.FirstOrDefault(o => o.At!.Contains(place, StringComparison.Ordinal)) is { } observation)
            return new Said(observation.Series, catalog, observation.Period, observation.Figure, null, null);
        return catalog.Targets.FirstOrDefault(t => t.At!.Contains(place, StringComparison.Ordinal)) is { } target
            ? new Said(target.Series, catalog, target.Due ?? target.Span, FigureOf(target.Goal), target.Goal, target.Baseline?.Period)
            : null;
    }

    public void ShouldSay(PolicyClaim claim, MissingParts missing)
    {
        string why = $"{claim.Literal} of {claim.Indicator} is drafted as {Series} {Period} {Goal?.ToString() ?? Figure.Literal}";
        Period.Should().Be(claim.Period, why);
        Catalog.Subjects[Series.SubjectId].Name.Zh.Should().Be(claim.Subject ?? "未说明", why);
        (Goal is not null).Should().Be(claim.Modality == ClaimModality.Target, why);
        NameShouldBeOf(claim, why);
        FigureShouldBe(claim, why);
        TransformationShouldBe(claim.Statement, missing, why);
    }

    private static Figure FigureOf(Goal goal) => goal switch
    {
        LevelGoal level => level.Figure,
        CumulativeGoal sum => sum.Total,
        MultipleGoal multiple => multiple.Factor,
        IncreaseGoal increase => increase.Amount,
        ChangeGoal change => change.Change,
        AnnualGrowthGoal growth => growth.Rate,
        AverageGrowthGoal average => average.Rate,
        RankGoal rank => RankText.Top(rank.Rank),
        _ => throw new InvalidOperationException($"No claim makes {goal}."),
    };

    /// <summary>A name is that of the text with its verbs gone, or a word more that tells a share, a rate or what was added.</summary>
    private void NameShouldBeOf(PolicyClaim claim, string why)
    {
        string name = Catalog.Indicators[Series.IndicatorId].Name.Zh!;
        int copy = name.IndexOf('（', StringComparison.Ordinal);
        string plain = copy > 0 && name.EndsWith('）') ? name[..copy] : name;
        plain = plain.StartsWith("新增", StringComparison.Ordinal) ? plain[2..] : plain.EndsWith("占比", StringComparison.Ordinal) ? plain[..^2] : plain;
        if (claim.Indicator is null)
            name.Should().StartWith("未说明", why);
        else if (claim.Kind != ClaimKind.Rate)
            (claim.Indicator.Contains(plain, StringComparison.Ordinal) || plain.Contains(claim.Indicator, StringComparison.Ordinal)).Should().BeTrue(why);
    }

    private void FigureShouldBe(PolicyClaim claim, string why)
    {
        Figure stated = claim.Statement.Figure!.Value;
        if (claim.Kind == ClaimKind.Rank)
        {
            Figure.Amount.Should().Be(stated.Amount, why);
            return;
        }

        if (claim.Statement.Kind == StatementKind.Multiple && Goal is null)
            stated = new Figure(stated.Amount - 1m, stated.Unit, stated.Bound);
        Figure.Should().Be(stated, why);
    }

    private void TransformationShouldBe(in ClaimStatement statement, MissingParts missing, string why)
    {
        Transformation held = Series.Transformation;
        bool isOpen = (missing & (MissingParts.Comparison | MissingParts.Universe)) != 0;
        if (isOpen)
            return;
        switch (Goal)
        {
            case null when statement.Kind is StatementKind.Addition or StatementKind.Level:
            case LevelGoal when statement.Kind == StatementKind.Level:
            case CumulativeGoal when statement.Kind is StatementKind.Level or StatementKind.Addition:
                held.Should().Be(Transformation.Level, why);
                break;
            case null when statement.Kind == StatementKind.Multiple:
                held.IsGrowth.Should().BeTrue(why);
                (held.BasePeriod ?? statement.Base).Should().Be(statement.Base, why);
                break;
            case null or LevelGoal or RankGoal:
                Named(held).Should().Be(statement.Transformation!.Value.ToString(), why);
                break;
            case AnnualGrowthGoal:
                statement.Transformation.Should().Be(Transformation.YearOnYearGrowth, why);
                break;
            default:
                Base.Should().Be(statement.Base, why);
                break;
        }
    }

    /// <summary>The transformation with the names of the subjects it is compared with.</summary>
    private string Named(Transformation held) => held.BaseSubjectId is { } id
        ? held.ToString().Replace($"subject={id}", $"subject={Catalog.Subjects[id].Name.Zh}", StringComparison.Ordinal)
        : held.ToString();
}
