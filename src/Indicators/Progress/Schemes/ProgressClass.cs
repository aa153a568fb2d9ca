namespace Indicators.Progress;

/// <summary>A class of a scheme.</summary>
/// <param name="Id">Its id, stable in files: <c>moderate</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">The common status it stands for while the goal is not met; meeting it is judged apart.</param>
public sealed record ProgressClass(string Id, LocalizedText Name, ProgressStatus Status)
{
    /// <summary>A class with its name in Chinese and English.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="zh">Its Chinese name.</param>
    /// <param name="en">Its English name.</param>
    /// <param name="status">The common status it stands for.</param>
    public ProgressClass(string id, string zh, string en, ProgressStatus status)
        : this(id, new LocalizedText(zh, en), status)
    {
    }

    /// <summary>The name in a language.</summary>
    public string ToText(Language language) => Name.In(language);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
