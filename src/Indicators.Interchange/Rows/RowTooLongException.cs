namespace Indicators.Interchange;

/// <summary>A row has more characters than a row may have.</summary>
internal sealed class RowTooLongException : Exception;
