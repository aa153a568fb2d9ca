using UglyToad.PdfPig.Content;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>Which way the text of a page runs, and its places with the page held so that it runs from left to right.</summary>
/// <param name="Way">How many quarter turns to the left the text is turned by; null where it runs aslant.</param>
internal readonly record struct PageTurn(int? Way)
{
    /// <summary>A line that rises less than this part of its length is level.</summary>
    private const double Slant = 0.1;

    public static PageTurn Of(Letter letter)
    {
        double across = letter.EndBaseLine.X - letter.StartBaseLine.X;
        double up = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        if (Math.Abs(up) <= Slant * Math.Abs(across))
            return new(across < 0 ? 2 : 0);
        return Math.Abs(across) <= Slant * Math.Abs(up) ? new(up > 0 ? 1 : 3) : new((int?)null);
    }

    /// <summary>The way most of a page's characters run: a table set along the long side is still to be read.</summary>
    public static PageTurn MostOf(Page page) =>
        page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(Of).Where(turn => turn.Way is not null)
            .GroupBy(turn => turn).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Way).Select(group => group.Key)
            .DefaultIfEmpty(new PageTurn(0)).First();

    public (double X, double Y) Of(double x, double y) => Way switch
    {
        1 => (y, -x),
        2 => (-x, -y),
        3 => (-y, x),
        _ => (x, y),
    };
}
