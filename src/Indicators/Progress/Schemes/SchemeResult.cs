namespace Indicators.Progress;

/// <summary>What a scheme says: the classes the figures allow, the number they were cut from, what was substituted.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record SchemeResult
{
    private SchemeResult(string schemeId) => SchemeId = schemeId;

    /// <summary>The scheme.</summary>
    public string SchemeId { get; }

    /// <summary>
    /// The class by the figures given, best first: one where certain, more where a bound word leaves it open, none where the scheme does
    /// not apply.
    /// </summary>
    public IReadOnlyList<ProgressClass> Classes { get; private init => field = ValueList<ProgressClass>.Of(value, nameof(Classes)); } =
        ValueList<ProgressClass>.Empty;

    /// <summary>
    /// Every class that the rounding of the figures leaves possible, best first, those of <see cref="Classes"/> among them.
    /// </summary>
    public IReadOnlyList<ProgressClass> Possible
    {
        get => field.Count == 0
        ? Classes
        : field; private init => field = ValueList<ProgressClass>.Of(value, nameof(Possible));
    } = ValueList<ProgressClass>.Empty;

    /// <summary>The class where it is certain; null where there are several or none.</summary>
    public ProgressClass? Certain => Classes.Count == 1 ? Classes[0] : null;

    /// <summary>The common statuses the classes stand for.</summary>
    public ProgressStatusSet Status { get; private init; }

    /// <summary>The number the classes are cut from; each scheme says which. Absent where the classes do not need one.</summary>
    public Measure Value { get; init; }

    /// <summary>The score, where the scheme has one.</summary>
    public Measure Score { get; init; }

    /// <summary>
    /// Whether the goal is met, as the scheme judges it; null where the figures leave it open, false where there is no goal.
    /// </summary>
    public bool? IsMet { get; private init; }

    /// <summary>What was taken in place of what was given.</summary>
    public IReadOnlyList<Substitution> Substitutions { get; init => field = ValueList<Substitution>.Of(value, nameof(Substitutions)); } =
        ValueList<Substitution>.Empty;

    /// <summary>Why there is no class; <see cref="Obstacle.None"/> where there is.</summary>
    public Obstacle Reason { get; private init; }

    /// <summary>A result with classes. The common status follows from them, from whether the goal is met and is due.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="input">What was judged.</param>
    /// <param name="classes">The possible classes, best first.</param>
    /// <param name="value">The number the classes are cut from.</param>
    /// <param name="score">The score.</param>
    /// <param name="isMet">Whether the goal is met; null where the figures leave it open.</param>
    /// <exception cref="ArgumentException">There is no class; say <see cref="None"/>.</exception>
    public static SchemeResult Of(IProgressScheme scheme, SchemeInput input, IReadOnlyList<ProgressClass> classes, Measure value = default,
        Measure score = default, bool? isMet = false)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(classes);
        if (classes.Count == 0)
            throw new ArgumentException("A result has at least one class; say None with a reason where there is none.", nameof(classes));
        return new SchemeResult(scheme.Id)
        {
            Classes = classes,
            Status = CommonStatus.Of(classes, input, isMet),
            Value = value,
            Score = score,
            IsMet = isMet,
        };
    }

    /// <summary>A result without a class.</summary>
    /// <exception cref="ArgumentException">The reason is missing.</exception>
    public static SchemeResult None(IProgressScheme scheme, Obstacle reason)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (reason == Obstacle.None)
            throw new ArgumentException("A result without a class needs a reason.", nameof(reason));
        return new SchemeResult(scheme.Id) { Reason = reason };
    }

    /// <summary>A result whose classes stand for their own status, whatever the due date.</summary>
    internal static SchemeResult OfClasses(IProgressScheme scheme, IReadOnlyList<ProgressClass> classes, Measure value, bool? isMet) =>
        new(scheme.Id) { Classes = classes, Status = CommonStatus.OfGroup(classes), Value = value, IsMet = isMet };

    /// <summary>A result of the figures as written, with the classes that their rounding leaves.</summary>
    internal static SchemeResult OfReadings(
        IProgressScheme scheme, IReadOnlyList<ProgressClass> classes, IReadOnlyList<ProgressClass> possible, ProgressStatusSet status,
            in Measure value, bool? isMet) =>
        new(scheme.Id)
        {
            Classes = classes,
            Possible = possible.Count == classes.Count ? ValueList<ProgressClass>.Empty
            : possible,
            Status = status,
            Value = value,
            IsMet = isMet
        };

    /// <summary>The result of a group, which has no dates of its own: the classes stand for their own status.</summary>
    internal static SchemeResult OfGroup(IProgressScheme scheme, IReadOnlyList<ProgressClass> classes, Measure score, bool? isMet) =>
        new(scheme.Id) { Classes = classes, Status = CommonStatus.OfGroup(classes), Score = score, IsMet = isMet };

    /// <summary>
    /// True of a result of all that rounding leaves that is also the one of the figures as written: one class with its number, and nothing
    /// taken in place of anything.
    /// </summary>
    internal bool IsOfEveryReading(SchemeInput input) =>
        Certain is { } only && IsMet is not null && Value.Value is not null && (Score.IsAbsent || Score.Value is not null)
        && Substitutions.Count == 0
        && CommonStatus.IsOfEveryReading(only, input, IsMet == true);

    /// <summary>The result with what a wider reading of the figures leaves: its classes, and the ends of its numbers.</summary>
    internal SchemeResult WithPossible(SchemeResult wide, IProgressScheme scheme) => this with
    {
        Possible = Certain is { } one && wide.Certain == one
            ? ValueList<ProgressClass>.Empty
            : [.. scheme.Classes.Where(c => Classes.Contains(c) || wide.Classes.Contains(c))],
        Value = Wider(Value, wide.Value),
        Score = Wider(Score, wide.Score),
    };

    private static Measure Wider(Measure written, Measure wide) => wide.IsAbsent || written.IsAbsent
        ? written
        : new Measure(written.Value, written.Value < wide.Low ? written.Value : wide.Low,
            written.Value > wide.High ? written.Value : wide.High);

    /// <summary>Of several targets that hold at the same time, the worst class.</summary>
    /// <param name="scheme">The scheme of all of them.</param>
    /// <param name="results">The result for each target; those without a class are passed over.</param>
    /// <remarks>A class is possible where one target may be in it and no other is certainly in a worse one.</remarks>
    public static SchemeResult Worst(IProgressScheme scheme, IEnumerable<SchemeResult> results)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        SchemeResult[] judged = [.. results.Where(result => result.Classes.Count > 0)];
        if (judged.Length == 0)
            return None(scheme, Obstacle.NoMembers);
        List<ProgressClass> order = [.. scheme.Classes];
        int best = judged.Max(result => result.Classes.Min(order.IndexOf));
        IEnumerable<SchemeResult> worst = judged.Where(result => result.Classes.Any(c => order.IndexOf(c) >= best));
        return new SchemeResult(scheme.Id)
        {
            Classes = [.. order.Where((c, i) => i >= best && judged.Any(result => result.Classes.Contains(c)))],
            Status = worst.Select(result => result.Status).Aggregate((left, right) => left.Or(right)),
            IsMet = judged.Any(result => result.IsMet == false) ? false : judged.All(result => result.IsMet == true) ? true : null,
        };
    }

    /// <summary>The classes in words, joined by 或; the reason where there is none.</summary>
    public string ToText(Language language) => Classes.Count == 0
        ? Reason.ToText(language)
        : string.Join(language.Say("list.or"), Classes.Select(c => c.ToText(language)));

    /// <summary><c>statcan: moderate</c>, or <c>statcan: {substantial, moderate}</c>.</summary>
    public override string ToString() => Classes.Count switch
    {
        0 => $"{SchemeId}: {Reason}",
        1 => $"{SchemeId}: {Classes[0]}",
        _ => $"{SchemeId}: {{{string.Join(", ", Classes)}}}",
    };
}
