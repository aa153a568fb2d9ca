namespace Indicators.Json;

internal sealed partial class EntryWriter
{
    public void Write(Observation observation)
    {
        json.BeginObject(onLines: false);
        PutSeries(observation.Series);
        if (observation.Period is null)
            Write("period"u8, "not-stated");
        else
            Write("period"u8, observation.Period);
        Write("transformation"u8, Plain(observation.Series.Transformation));
        Write("basis"u8, StatedBasis(observation));
        Write("value"u8, observation.Figure);
        Write("status"u8, observation.Status == default ? null : Vocabulary.Statuses.CodeOf(observation.Status));
        Write("source"u8, observation.SourceId);
        Write("published"u8, observation.PublishedOn);
        Write("at"u8, observation.At);
        Write("confidence"u8, observation.Confidence == default ? null : Vocabulary.Confidences.CodeOf(observation.Confidence));
        Write("note"u8, observation.Note);
        json.End();
    }

    public void Write(Target target)
    {
        json.BeginObject(onLines: false);
        Write("id"u8, target.Id);
        PutSeries(target.Series);
        Write("transformation"u8, target.Series.Transformation);
        Write("due"u8, target.Due);
        Write("span"u8, target.Span);
        json.Name("goal"u8);
        Write(target.Goal);
        Write(target.Baseline);
        Write(target.AlsoStated);
        Write("nature"u8, target.Nature == default ? null : Vocabulary.Natures.CodeOf(target.Nature));
        Write("commitment"u8, target.Commitment == default ? null : Vocabulary.Commitments.CodeOf(target.Commitment));
        Write(target.Path);
        Write("evaluate"u8, target.Evaluation == default ? null : Vocabulary.Evaluations.CodeOf(target.Evaluation));
        Write("reads"u8, target.Reads == default ? null : Vocabulary.TargetReadings.CodeOf(target.Reads));
        Write(target.MeasuredBy);
        PutResponsible(target.Responsible);
        Write("parent"u8, target.ParentId);
        Write(target.Supersedes);
        Write("source"u8, target.SourceId);
        Write("at"u8, target.At);
        Write("note"u8, target.Note);
        json.End();
    }

    /// <summary>The transformation as an observation writes it: its basis stands beside it, and a value in words tells that it is one.</summary>
    private static Transformation Plain(Transformation transformation)
    {
        Transformation plain = transformation.On(ComparisonBasis.Unstated);
        return plain is { IsTrend: true, IsSeasonallyAdjusted: false, IsAnnualised: false } ? plain.Of : plain;
    }

    /// <summary>The basis where the observation itself has to say it: not where its source says it for all of its growth.</summary>
    private ComparisonBasis StatedBasis(Observation observation)
    {
        ComparisonBasis basis = observation.Basis;
        bool said = basis != default && catalog is not null && SeriesBasis.OfSource(observation.Series, observation.SourceId, catalog) == basis;
        return said ? ComparisonBasis.Unstated : basis;
    }

    private void PutSeries(SeriesKey series)
    {
        Write("indicator"u8, series.IndicatorId);
        Write("subject"u8, series.SubjectId);
    }

    private void Write(ReadOnlySpan<byte> name, Transformation transformation)
    {
        if (transformation == default)
            return;
        json.Name(name);
        Write(transformation);
    }

    private void Write(Transformation transformation)
    {
        string kind = Vocabulary.Transformations.CodeOf(transformation.Kind);
        if (transformation == Transformation.YearOnYearGrowth || transformation == Transformation.PreviousPeriodGrowth)
        {
            json.Text(kind);
            return;
        }

        json.BeginObject(onLines: false);
        Write("kind"u8, kind);
        Write("of"u8, transformation.Of);
        PutBase(transformation);
        Write("years"u8, transformation.Years);
        Write("universe"u8, transformation.Universe);
        PutTrue("seasonallyAdjusted"u8, transformation.IsSeasonallyAdjusted);
        PutTrue("annualised"u8, transformation.IsAnnualised);
        Write("basis"u8, transformation.IsGrowth ? transformation.Basis : default);
        json.End();
    }

    private void PutBase(Transformation transformation)
    {
        if (transformation.BasePeriod is null && (transformation.BaseSubjectId ?? transformation.BaseIndicatorId) is null)
            return;
        json.Name("base"u8);
        json.BeginObject(onLines: false);
        Write("period"u8, transformation.BasePeriod);
        Write("subject"u8, transformation.BaseSubjectId);
        Write("indicator"u8, transformation.BaseIndicatorId);
        json.End();
    }

    private void Write(Baseline? baseline)
    {
        if (baseline is null)
            return;
        json.Name("baseline"u8);
        json.BeginObject(onLines: false);
        Write("period"u8, baseline.Period);
        Write("value"u8, baseline.Value);
        Write("source"u8, baseline.SourceId);
        Write("note"u8, baseline.Note);
        json.End();
    }

    private void Write(IReadOnlyList<Goal> alsoStated)
    {
        if (alsoStated.Count == 0)
            return;
        json.Name("alsoStated"u8);
        json.BeginArray(onLines: false);
        foreach (Goal goal in alsoStated)
            Write(goal);
        json.End();
    }

    private void Write(TargetPath path)
    {
        if (path.Kind is TargetPathKind.Compound or TargetPathKind.Linear)
            Write("path"u8, Vocabulary.PathKinds.CodeOf(path.Kind));
        if (path.Kind != TargetPathKind.Milestones)
            return;
        json.Name("path"u8);
        json.BeginArray(onLines: false);
        foreach (TargetMilestone milestone in path.Milestones)
        {
            json.BeginObject(onLines: false);
            Write("period"u8, milestone.Period);
            Write("value"u8, milestone.Value);
            json.End();
        }

        json.End();
    }

    /// <summary>One body in the lead is its name; otherwise each with its part.</summary>
    private void PutResponsible(IReadOnlyList<ResponsibleParty> parties)
    {
        if (parties.Count == 0)
            return;
        if (parties.Count == 1 && parties[0].Role == ResponsibleRole.Lead)
        {
            Write("responsible"u8, parties[0].Name);
            return;
        }

        json.Name("responsible"u8);
        json.BeginArray(onLines: false);
        foreach (ResponsibleParty party in parties)
        {
            json.BeginObject(onLines: false);
            Write("name"u8, party.Name);
            Write("role"u8, Vocabulary.ResponsibleRoles.CodeOf(party.Role));
            json.End();
        }

        json.End();
    }

    private void Write(TargetProxy? proxy)
    {
        if (proxy is null)
            return;
        json.Name("measuredBy"u8);
        json.BeginObject(onLines: false);
        Write("indicator"u8, proxy.IndicatorId);
        Write("note"u8, proxy.Note);
        json.End();
    }

    private void Write(TargetSupersession? supersession)
    {
        if (supersession is null)
            return;
        json.Name("supersedes"u8);
        json.BeginObject(onLines: false);
        Write("target"u8, supersession.TargetId);
        Write("on"u8, supersession.On);
        json.End();
    }
}
