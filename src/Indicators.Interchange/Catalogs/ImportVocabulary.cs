namespace Indicators.Interchange;

/// <summary>
/// The indicators, subjects, units and sources a file speaks of, as they are met; those a catalogue defines already are
/// taken from it.
/// </summary>
internal sealed class ImportVocabulary(ImportOptions options)
{
    public const string UnstatedSubjectId = "not-stated";

    private readonly Dictionary<string, IndicatorDraft> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subject> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);

    /// <summary>Called what there is no other name for: the file's own.</summary>
    public string FileId { get; init; } = "figures";

    /// <summary>What the file defines itself, when it has been read.</summary>
    public IndicatorCatalog? Own { get; set; }

    public UnitSet Units { get; set; } = options.Definitions?.Units ?? UnitSet.Standard;

    /// <summary>True where a code has a name in words.</summary>
    public bool HasNames { get; set; }

    public bool HasUnstatedSubject => _subjects.ContainsKey(UnstatedSubjectId);

    public IEnumerable<Subject> Subjects => _subjects.Values;

    public IEnumerable<Source> Sources => _sources.Values;

    public IEnumerable<Unit> OwnUnits => _units.Values;

    public IEnumerable<IndicatorDraft> Indicators => _indicators.Values;

    /// <summary>The id of a data flow without agency and version: ESTAT:NAMA_10_GDP(1.0) is NAMA_10_GDP.</summary>
    public string FlowIdOf(ReadOnlySpan<char> structure)
    {
        int colon = structure.LastIndexOf(':');
        ReadOnlySpan<char> id = colon < 0 ? structure : structure[(colon + 1)..];
        int version = id.IndexOf('(');
        ReadOnlySpan<char> bare = (version < 0 ? id : id[..version]).Trim();
        return bare.IsEmpty ? FileId : bare.ToString();
    }

    public LocalizedText? FlowNameOf(ReadOnlySpan<char> structure) =>
        options.Structure?.Flows is { Count: > 0 } flows ? flows.GetValueOrDefault(FlowIdOf(structure)) : null;

    /// <summary>The source the figures of a data flow have; null where the file names none.</summary>
    public string? SourceOf(string structure, LocalizedText? name)
    {
        if (structure.Length == 0)
            return null;
        string id = CatalogId.Of(structure.Replace('(', '-').Replace(")", "", StringComparison.Ordinal), "source");
        int colon = structure.IndexOf(':', StringComparison.Ordinal);
        string agency = colon > 0 ? structure[..colon] : structure;
        if (!_sources.ContainsKey(id))
            _sources.Add(id, new Source(id, name?.ToString() ?? structure, agency) { Authority = SourceAuthority.Statistics });
        return id;
    }

    public string UnstatedSubject() =>
        options.Answers.TryGetValue("subject", out string? said)
            ? Subject(CatalogId.Of(said, UnstatedSubjectId), said, null)
            : Subject(UnstatedSubjectId, "", InterchangeWordings.Table["subject.unstated"]);

    public string Subject(string id, string code, LocalizedText? name)
    {
        if (!_subjects.TryGetValue(id, out Subject? known))
        {
            known = Own?.Subjects.Find(id) ?? options.Definitions?.Subjects.Find(id)
                ?? new Subject(id, SubjectKind.Region, name is null ? new LocalizedText(null, code.Length > 0 ? code : id) : Plain(name))
                {
                    Code = code.Length > 0 && code != id ? code : null,
                };
            _subjects.Add(id, known);
        }

        return id;
    }

    /// <summary>Money of a currency that has no unit of ours.</summary>
    public Unit Currency(string code, LocalizedText? name)
    {
        if (_units.TryGetValue(code, out Unit? known))
            return known;
        Unit money = Unit.Create(code.ToLowerInvariant(), code, Dimension.Money(code), englishName: name?.En is { Length: > 0 } english
            ? english : null);
        _units.Add(code, money);
        Units = Units.With(money);
        return money;
    }

    /// <summary>A unit no list has: what it counts is itself, so that it converts into nothing.</summary>
    public Unit OwnUnit(string code, LocalizedText? name)
    {
        if (_units.TryGetValue(code, out Unit? known))
            return known;
        string id = "x-" + string.Concat(code.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        while (_units.Values.Any(unit => unit.Code == id) || Units.Find(id) is not null)
            id += "-";
        string symbol = char.IsAsciiLetter(code[0]) && !char.IsWhiteSpace(code[^1]) && Units.Units.All(unit => unit.Symbol != code)
            ? code : id;
        Unit own = Unit.Create(id, symbol, Dimension.Count(id), englishName: name?.En is { Length: > 0 } english ? english : null);
        _units.Add(code, own);
        Units = Units.With(own);
        return own;
    }

    /// <summary>
    /// The indicator with an id, met with a unit. What is given in two units (% of GDP, % of exports) is two indicators: the
    /// later has its unit in its id.
    /// </summary>
    public string Indicator(string id, LocalizedText name, Transformation transformation, Unit unit, int exponent, string unitCode)
    {
        if (!_indicators.TryGetValue(id, out IndicatorDraft? draft))
        {
            draft = new IndicatorDraft(id, name, Own?.Indicators.Find(id) ?? options.Definitions?.Indicators.Find(id));
            _indicators.Add(id, draft);
        }

        if (draft.Defined is not null || draft.Fits(transformation, unit, unitCode))
        {
            draft.Take(transformation, UnitReading.Of(unit, exponent).Unit, unitCode);
            return id;
        }

        return Indicator(CatalogId.Of($"{id}.{(unitCode.Length > 0 ? unitCode : unit.Code)}", id), name, transformation, unit, exponent,
            unitCode);
    }

    /// <summary>Marks a day from which on the figures of an indicator are broken off from those before.</summary>
    public void Break(string indicatorId, DateOnly day)
    {
        if (_indicators.TryGetValue(indicatorId, out IndicatorDraft? draft))
            draft.Breaks.Add(day);
    }

    /// <summary>True where a figure of another definition was met.</summary>
    public bool HasOtherDefinition { get; set; }

    /// <summary>Marks a day from which on the figures of an indicator are of another definition, or of the usual one again.</summary>
    public void Break(string indicatorId, SeriesBreak found)
    {
        if (_indicators.TryGetValue(indicatorId, out IndicatorDraft? draft))
            draft.DefinitionBreaks.TryAdd(found.At.ToDateOnly(), found);
    }

    private static LocalizedText Plain(LocalizedText name) => new(name.Wordings);
}
