using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Tests.Documents;

/// <summary>
/// A draft that has a figure in every part a figure can stand in: paragraph, merged cell, table in a table, text box, footnote, endnote,
/// content control, moved text, a paragraph that was deleted, hidden text, header and footer.
/// </summary>
internal static class WholeDraft
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Bytes { get; } = Make();

    private static byte[] Make()
    {
        using var bytes = new MemoryStream();
        using (WordprocessingDocument package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = package.AddMainDocumentPart();
            Body body = new(
                Paragraph("重庆市有关情况"),
                Paragraph("2024年，重庆市汽车产量241万辆。"),
                Table(),
                new SdtBlock(new SdtContentBlock(Paragraph("2024年，重庆市汽车产量244万辆。"))),
                new Paragraph(
                    new MoveFromRun(Run("2024年，重庆市汽车产量245万辆。")) { Id = "71", Author = "甲" },
                    new MoveToRun(Run("2024年，重庆市汽车产量246万辆。")) { Id = "72", Author = "甲" }),
                new Paragraph(
                    new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted { Id = "73", Author = "甲" })),
                    new DeletedRun(new Run(new DeletedText("2024年，重庆市汽车产量247万辆。"))) { Id = "74", Author = "甲" }),
                new Paragraph(new Run(new RunProperties(new Vanish()), new Text("2024年，重庆市汽车产量248万辆。"))),
                Paragraph("以上情况见注"));
            main.Document = new Document(body);
            AddBox(body);
            AddNotes(main, body);
            AddEdges(main, body);
        }

        return bytes.ToArray();
    }

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Paragraph(string text) => new(Run(text));

    /// <summary>A row of a merged cell and another, and below a cell that holds a table of its own.</summary>
    private static Table Table()
    {
        static Table Framed(params TableRow[] rows) => new(
            [new TableProperties(new TableBorders(new TopBorder { Val = BorderValues.Single }, new InsideHorizontalBorder { Val = BorderValues.Single })),
                new TableGrid(new GridColumn { Width = "2600" }, new GridColumn { Width = "2600" }, new GridColumn { Width = "2600" }), .. rows]);
        Table inner = Framed(new TableRow(new TableCell(Paragraph("2024年，重庆市汽车产量243万辆。"))));
        return Framed(
            new TableRow(
                new TableCell(new TableCellProperties(new GridSpan { Val = 2 }), Paragraph("产量")),
                new TableCell(Paragraph("2024年，重庆市汽车产量242万辆。"))),
            new TableRow(new TableCell(Paragraph("甲")), new TableCell(inner, Paragraph("乙")), new TableCell(Paragraph("丙"))));
    }

    /// <summary>As programs write it: the box, and a stand-in with the same words for programs that know none.</summary>
    private static void AddBox(Body body)
    {
        const string words = "<w:p><w:r><w:t>2024年，重庆市汽车产量251万辆。</w:t></w:r></w:p>";
        body.Elements<Paragraph>().Last().Append(new Run(
            $"""
            <w:r xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="3600000" cy="600000"/><wp:docPr id="9" name="Box"/>
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
            <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
            <wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:rect style="width:280pt;height:48pt"><v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """));
    }

    private static void AddNotes(MainDocumentPart main, Body body)
    {
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(Paragraph("2024年，重庆市汽车产量252万辆。")) { Id = 1 });
        main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(
            new Endnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Endnote(Paragraph("2024年，重庆市汽车产量253万辆。")) { Id = 1 });
        body.Elements<Paragraph>().Last().Append(new Run(new FootnoteReference { Id = 1 }), new Run(new EndnoteReference { Id = 1 }));
    }

    private static void AddEdges(MainDocumentPart main, Body body)
    {
        HeaderPart header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(Paragraph("2024年，重庆市汽车产量249万辆。"));
        FooterPart footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(Paragraph("2024年，重庆市汽车产量250万辆。"));
        body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1500, Right = 1500 }));
    }
}
