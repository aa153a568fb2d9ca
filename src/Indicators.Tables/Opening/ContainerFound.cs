namespace Indicators.Tables;

/// <summary>What a file is, or why it cannot be opened though it is known what it is.</summary>
/// <param name="Container">What the bytes are.</param>
/// <param name="Problem">Why it is not opened; null where it is.</param>
internal readonly record struct ContainerFound(WorkbookContainer Container, Diagnostic? Problem = null);
