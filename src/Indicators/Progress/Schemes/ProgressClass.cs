namespace Indicators.Progress;

/// <summary>A class of a scheme.</summary>
/// <param name="Id">Its id, stable in files: <c>moderate</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">The common status it stands for while the goal is not met; meeting it is judged apart.</param>
public sealed record ProgressClass(string Id, LocalizedText Name, ProgressStatus Status)
{
    /// <summary>The name in a language.</summary>
    public string ToText(Language language) => Name.In(language);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
