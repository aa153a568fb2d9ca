using System.Globalization;
using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>One indicator of a result: its baselines, its periods with targets and what was reached.</summary>
internal sealed class IatiIndicatorImport(IatiImport import, IatiActivity activity, XElement indicator)
{
    private readonly List<(string SubjectId, Baseline Baseline, XElement Place)> _baselines = [];
    private readonly HashSet<string> _withTarget = [];
    private IatiMeasure _measure;
    private string _id = "";

    /// <summary>Puts it into the catalogue.</summary>
    /// <param name="id">The id it is given.</param>
    /// <param name="result">The title of the result.</param>
    /// <param name="type">The type of the result as it stands.</param>
    public void Add(string id, LocalizedText? result, string? type)
    {
        _id = CatalogId.Of(id, "indicator");
        _measure = Measure();
        import.Builder.Add(Item(result, type));
        foreach (XElement baseline in indicator.Elements("baseline"))
            AddBaseline(baseline);
        foreach (XElement period in indicator.Elements("period"))
            AddPeriod(period);
        foreach ((string subject, Baseline baseline, XElement place) in _baselines.Where(one => !_withTarget.Contains(one.SubjectId)))
            Observe(subject, baseline.Period, baseline.Value, place);
    }

    private Indicator Item(LocalizedText? result, string? type)
    {
        LocalizedText name = import.TitleOf(indicator, activity) ?? new LocalizedText(null, _id);
        IatiText.CheckOnce(import, indicator, "description");
        IndicatorKind kind = Words.KindOf(Answer("kind"))
            ?? (_measure == IatiMeasure.Percentage ? IndicatorKind.Ratio : IndicatorKind.Stock);
        return new Indicator(_id, name, Unit, kind, Words.DirectionOf(Answer("direction")) ?? Direction())
        {
            Definition = IatiText.Of(indicator.Element("description"), activity.Language),
            Aliases = [.. indicator.Elements("reference").Select(ReferenceOf).OfType<string>().Distinct()],
            Note = result is null ? null : $"{result.In(Language.English)}{(type is null ? "" : $" (result type {type})")}",
            Location = import.Document.LocationOf(indicator),
        };
    }

    private Unit Unit => _measure == IatiMeasure.Percentage ? StandardUnits.Percent : Unit.One;

    private string? Answer(string question) =>
        import.Options.Answers.GetValueOrDefault($"{question}:{_id}") ?? import.Options.Answers.GetValueOrDefault(question);

    private string? ReferenceOf(XElement reference)
    {
        string? vocabulary = reference.Attribute("vocabulary")?.Value, code = reference.Attribute("code")?.Value;
        if (!string.IsNullOrWhiteSpace(vocabulary) && !string.IsNullOrWhiteSpace(code))
            return $"{vocabulary}:{code}";
        import.Report(IatiFaults.Missing, reference, string.IsNullOrWhiteSpace(vocabulary) ? "@vocabulary" : "@code", "reference");
        return null;
    }

    private IatiMeasure Measure()
    {
        if (indicator.Attribute("measure") is not { } stated)
        {
            import.Report(IatiFaults.Missing, indicator, "@measure", "indicator");
            return IatiMeasure.Unstated;
        }

        if (int.TryParse(stated.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int code) && code is >= 1 and <= 5)
            return (IatiMeasure)code;
        // 1.x wrote words, and not only those of its list.
        if (Enum.TryParse(stated.Value, ignoreCase: true, out IatiMeasure word) && Enum.IsDefined(word)
            && !char.IsAsciiDigit(stated.Value[0]))
            return word;
        import.Report(IatiFaults.Attribute, stated, "measure", stated.Value, "1, 2, 3, 4, 5");
        return IatiMeasure.Unstated;
    }

    private Direction Direction()
    {
        switch (indicator.Attribute("ascending")?.Value.Trim())
        {
            case null or "1" or "true":
                return Indicators.Direction.Increase;
            case "0" or "false":
                return Indicators.Direction.Decrease;
            case var other:
                import.Report(IatiFaults.Attribute, indicator.Attribute("ascending")!, "ascending", other, "true, false");
                return Indicators.Direction.Neutral;
        }
    }

    private void AddBaseline(XElement baseline)
    {
        if (Year(baseline) is not { } year)
            return;
        IatiText.CheckOnce(import, baseline, "comment");
        string subject = import.SubjectOf(activity, baseline);
        Figure? value = Value(baseline, isRequired: _measure != IatiMeasure.Qualitative);
        if (_baselines.Exists(one => one.SubjectId == subject))
            import.Report(IatiFaults.Twice, baseline, "baseline", "indicator");
        else
            _baselines.Add((subject, new Baseline(year) { Value = value, Note = IatiText.NoteOf(baseline.Element("comment")) }, baseline));
    }

    private TimePeriod? Year(XElement baseline)
    {
        XAttribute? stated = baseline.Attribute("year") ?? baseline.Attribute("iso-date");
        if (stated is null)
            import.Report(IatiFaults.Missing, baseline, "@year", "baseline");
        else if (stated.Name.LocalName == "iso-date" ? Date(stated) is { } day && (day.Year is var year) : IsYear(stated, out year))
            return TimePeriod.Year(year);
        return null;
    }

    private bool IsYear(XAttribute stated, out int year)
    {
        if (int.TryParse(stated.Value, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999)
            return true;
        import.Report(IatiFaults.Attribute, stated, "year", stated.Value, "2015");
        return false;
    }

    private void AddPeriod(XElement period)
    {
        if (Bound(period, "period-start") is not { } start || Bound(period, "period-end") is not { } end)
            return;
        if (end < start)
        {
            import.Report(IatiFaults.Reversed, period, start.ToString("O", CultureInfo.InvariantCulture),
                end.ToString("O", CultureInfo.InvariantCulture));
            return;
        }

        TimePeriod time = TimePeriod.Between(start, end);
        foreach (XElement target in period.Elements("target"))
            AddTarget(target, time);
        foreach (XElement actual in period.Elements("actual"))
        {
            IatiText.CheckOnce(import, actual, "comment");
            Observe(import.SubjectOf(activity, actual), time, Value(actual, isRequired: false), actual);
        }
    }

    private DateOnly? Bound(XElement period, string name)
    {
        XElement[] found = [.. period.Elements(name)];
        if (found.Length > 1)
            import.Report(IatiFaults.Twice, found[1], name, "period");
        if (found.Length == 0 || found[0].Attribute("iso-date") is not { } stated)
        {
            import.Report(IatiFaults.Missing, found.FirstOrDefault() ?? period, found.Length == 0 ? name : "@iso-date", found.Length == 0
                ? "period"
                : name);
            return null;
        }

        return Date(stated);
    }

    private DateOnly? Date(XAttribute stated)
    {
        // A zone behind the day is allowed, and says nothing here.
        string text = stated.Value.Trim();
        string day = text.Length > 10 ? text[..10] : text;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        import.Report(IatiFaults.Attribute, stated, "iso-date", stated.Value, "2015-12-31");
        return null;
    }

    private void AddTarget(XElement target, TimePeriod due)
    {
        IatiText.CheckOnce(import, target, "comment");
        string subject = import.SubjectOf(activity, target);
        Goal? goal = Value(target, isRequired: false) is { } level ? new LevelGoal(level)
            : _measure == IatiMeasure.Qualitative && Stated(target) is { } words ? new NoNumberGoal(words) : null;
        if (goal is null)
            return;
        string part = subject == activity.Identifier ? "" : $".{subject[activity.Identifier.Length..].TrimStart('/')}";
        _withTarget.Add(subject);
        import.Builder.Add(Target.By(import.FreeTarget($"{_id}{part}.target-{due}"), import.Builder.Key(_id, subject), due, goal) with
        {
            Baseline = _baselines.Find(one => one.SubjectId == subject && one.Baseline.Period.End < due.End).Baseline,
            Note = goal is NoNumberGoal ? null : IatiText.NoteOf(target.Element("comment")),
            Location = import.Document.LocationOf(target),
        });
    }

    private LocalizedText? Stated(XElement value) =>
        value.Attribute("value")?.Value is { } text && !string.IsNullOrWhiteSpace(text)
            ? new LocalizedText(null, text.Trim())
            : IatiText.Of(value.Element("comment"), activity.Language);

    private void Observe(string subject, TimePeriod period, Figure? value, XElement place)
    {
        if (value is not { } figure)
            return;
        SeriesKey key = import.Builder.Key(_id, subject);
        if (import.IsFirst(key, period))
            import.Builder.Add(new Observation(
                key, period, figure)
            { Note = IatiText.NoteOf(place.Element("comment")), Location = import.Document.LocationOf(place) });
        else
            import.Report(IatiFaults.SecondValue, place, period.ToString());
    }

    /// <summary>The figure of a value; null where there is none or where it is in words.</summary>
    private Figure? Value(XElement element, bool isRequired)
    {
        string text = element.Attribute("value")?.Value.Trim() ?? "";
        if (text.Length == 0)
        {
            if (element.Attribute("value") is null && (isRequired || _measure is not (IatiMeasure.Qualitative or IatiMeasure.Nominal)))
                import.Report(IatiFaults.Missing, element, "@value", element.Name.LocalName);
            return null;
        }

        if (_measure == IatiMeasure.Qualitative)
        {
            import.Report(IatiFaults.InWords, element, text);
            return null;
        }

        string number = _measure == IatiMeasure.Percentage && text[^1] == '%' ? text[..^1].TrimEnd() : text;
        if (NumberText.Read(number, out decimal amount) == NumberText.Fault.None)
            return new Figure(amount, Unit);
        import.Report(IatiFaults.NotANumber, element.Attribute("value")!, text);
        return null;
    }
}
