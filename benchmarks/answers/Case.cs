namespace Answers;

/// <summary>One target with the figures it is judged by, as lines of a catalogue, and what it was made of.</summary>
/// <param name="kind">The kind of goal.</param>
/// <param name="number">Which of its kind.</param>
internal sealed class Case(string kind, int number)
{
    private readonly List<string> _traits = [];

    public string Id { get; } = $"{kind}-{number}";

    public List<string> Indicators { get; } = [];

    public List<string> Observations { get; } = [];

    public List<string> Targets { get; } = [];

    /// <summary>What it was made of: <c>goal=about;value=above;path=compound</c>.</summary>
    public string Traits => string.Join(';', _traits.Prepend("kind=" + kind));

    public void Note(string trait, string value) => _traits.Add($"{trait}={value}");

    public void Indicator(Measured measured, string direction, string suffix = "") =>
        Indicators.Add(
            $"{{ \"id\": \"{Id}{suffix}\", \"name\": {{ \"zh\": \"指标{Id}{suffix}\" }}, \"unit\": \"{measured.Unit}\", "
                + $"\"kind\": \"{measured.Kind}\", \"direction\": \"{direction}\" }}");

    public void Observe(string period, string value, string? transformation = null, string suffix = "") =>
        Observations.Add(
            $"{{ \"indicator\": \"{Id}{suffix}\", \"subject\": \"x\", \"period\": \"{period}\", "
                + $"{(transformation is null ? "" : $"\"transformation\": {transformation}, ")}\"value\": \"{value}\" }}");

    /// <summary>Adds the target; <paramref name="rest"/> are further properties.</summary>
    public void Target(string when, string goal, string rest = "", string suffix = "") =>
        Targets.Add($"{{ \"id\": \"{Id}{suffix}\", \"indicator\": \"{Id}\", \"subject\": \"x\", {when}, \"goal\": {goal}{rest} }}");
}
