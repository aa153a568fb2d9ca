namespace Indicators.Tables.Excel;

/// <summary>A part of a packed file gives more than may be read. Never leaves the package: it becomes a finding.</summary>
internal sealed class PackedTooMuchException(string part) : IOException
{
    public string Part => part;
}
