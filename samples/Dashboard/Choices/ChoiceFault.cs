namespace Indicators.Samples.Dashboard;

/// <summary>What cannot be shown, and what to write instead.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Parameter">The parameter that is to blame.</param>
/// <param name="Text">What is wrong with it.</param>
internal sealed record ChoiceFault(int Status, string Parameter, LocalizedText Text);
