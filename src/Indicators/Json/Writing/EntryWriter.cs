using System.Text;
using NodaTime;

namespace Indicators.Json;

/// <summary>Writes the entries of a catalogue, each property in its canonical place and only where it says something.</summary>
internal sealed partial class EntryWriter(CanonicalJsonWriter json, IndicatorCatalog? catalog)
{
    public void Write(OwnUnit own)
    {
        Unit unit = own.Unit;
        json.BeginObject(onLines: false);
        Put("code"u8, unit.Code);
        Put("symbol"u8, unit.Symbol);
        Put("name"u8, own.Name ?? (unit.EnglishName is { } english ? new LocalizedText(null, english) : null));
        Put("aliases"u8, unit.Aliases);
        Put("dimension"u8, unit.Dimension == Dimension.Count(unit.Code) ? "count" : unit.Dimension.Code);
        Put("factor"u8, unit.Factor == Rational.One ? null : unit.Factor.ToString());
        json.End();
    }

    public void Write(Source source)
    {
        json.BeginObject(onLines: false);
        Put("id"u8, source.Id);
        Put("title"u8, source.Title);
        Put("publisher"u8, source.Publisher);
        Put("published"u8, source.Published);
        Put("address"u8, source.Address);
        Put("documentNumber"u8, source.DocumentNumber);
        Put("authority"u8, source.Authority == default ? null : Vocabulary.Authorities.CodeOf(source.Authority));
        Put("basis"u8, source.Basis);
        Put("note"u8, source.Note);
        json.End();
    }

    public void Write(Subject subject)
    {
        json.BeginObject(onLines: false);
        Put("id"u8, subject.Id);
        Put("kind"u8, Vocabulary.SubjectKinds.CodeOf(subject.Kind));
        Put("code"u8, subject.Code);
        Put("name"u8, subject.Name);
        Put("aliases"u8, subject.Aliases);
        Put("parent"u8, subject.ParentId);
        Put("validFrom"u8, subject.ValidFrom);
        Put("validTo"u8, subject.ValidTo);
        Put("successors"u8, subject.SuccessorIds);
        Put("source"u8, subject.SourceId);
        Put("note"u8, subject.Note);
        json.End();
    }

    public void Write(Indicator indicator)
    {
        json.BeginObject(onLines: false);
        Put("id"u8, indicator.Id);
        Put("name"u8, indicator.Name);
        Put("unit"u8, indicator.Unit.Symbol);
        Put("kind"u8, Vocabulary.IndicatorKinds.CodeOf(indicator.Kind));
        Put("direction"u8, Vocabulary.Directions.CodeOf(indicator.Direction));
        Put("numerator"u8, indicator.NumeratorId);
        Put("denominator"u8, indicator.DenominatorId);
        Put("denominatorAt"u8, indicator.DenominatorAt == default ? null : Vocabulary.DenominatorTimes.CodeOf(indicator.DenominatorAt));
        Put("base"u8, indicator.Base?.Code);
        Put(indicator.GrowthBasis);
        Put("definition"u8, indicator.Definition);
        Put("aliases"u8, indicator.Aliases);
        Put(indicator.Breaks);
        Put("note"u8, indicator.Note);
        json.End();
    }

    private void Put(GrowthBasis basis)
    {
        if (basis.IsUndeclared)
            return;
        json.Name("growthBasis"u8);
        json.BeginObject(onLines: false);
        Put("price"u8, basis.Price is { } price ? Vocabulary.PriceBases.CodeOf(price) : null);
        Put("scope"u8, basis.Scope is { } scope ? Vocabulary.ScopeBases.CodeOf(scope) : null);
        json.End();
    }

    private void Put(IReadOnlyList<SeriesBreak> breaks)
    {
        if (breaks.Count == 0)
            return;
        json.Name("breaks"u8);
        json.BeginArray(onLines: false);
        foreach (SeriesBreak each in breaks)
        {
            if (each.Code is { } code)
            {
                json.Text(code);
                continue;
            }

            json.BeginObject(onLines: false);
            Put("at"u8, each.At);
            Put("kind"u8, each.Kind == default ? null : Vocabulary.BreakKinds.CodeOf(each.Kind));
            Put("reason"u8, each.Reason);
            json.End();
        }

        json.End();
    }

    private void Put(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        json.Name(name);
        json.Text(text);
    }

    private void Put(ReadOnlySpan<byte> name, int? number)
    {
        if (number is null)
            return;
        json.Name(name);
        json.Number(number.Value);
    }

    private void Put(ReadOnlySpan<byte> name, ComparisonBasis basis) =>
        Put(name, basis == default ? null : Vocabulary.ComparisonBases.CodeOf(basis));

    private void PutTrue(ReadOnlySpan<byte> name, bool isSo)
    {
        if (!isSo)
            return;
        json.Name(name);
        json.True();
    }

    private void Put(ReadOnlySpan<byte> name, LocalizedText? text)
    {
        if (text is null)
            return;
        json.Name(name);
        json.BeginObject(onLines: false);
        Put("zh"u8, text.Zh);
        Put("en"u8, text.En);
        foreach ((Language language, string wording) in text.Wordings.Where(one => one.Key.Tag is not ("zh" or "en")))
            Put(Encoding.UTF8.GetBytes(language.Tag), wording);
        json.End();
    }

    private void Put(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.Name(name);
        json.BeginArray(onLines: false);
        foreach (string text in texts)
            json.Text(text);
        json.End();
    }

    private void Put(ReadOnlySpan<byte> name, TimePeriod? period)
    {
        if (period is null)
            return;
        Span<char> text = stackalloc char[PeriodTextWriter.Capacity];
        _ = period.Value.TryFormat(text, out int length);
        json.Name(name);
        json.Text(text[..length]);
    }

    private void Put(ReadOnlySpan<byte> name, LocalDate? date) => Put(name, date is { } day ? TimePeriod.Day(day) : null);

    private void Put(ReadOnlySpan<byte> name, Figure? figure)
    {
        if (figure is null)
            return;
        json.Name(name);
        Write(figure.Value);
    }

    /// <summary>The literal, without making a string of one that formatting gives back.</summary>
    private void Write(Figure figure)
    {
        Span<char> text = stackalloc char[128];
        if (figure.Form.Literal is null && figure.TryFormat(text, out int length))
            json.Text(text[..length]);
        else
            json.Text(figure.Literal);
    }
}
