namespace Indicators.Tables;

/// <summary>A cell whose text does not read. Never leaves the package: it becomes a finding with its place.</summary>
internal sealed class CellFaultException(string column, string message) : Exception(message)
{
    public string Column => column;
}
