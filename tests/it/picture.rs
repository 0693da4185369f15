//! Pictures: the sound ones are known, the dangerous and the broken are refused.

use planverk::document::{DocumentKind, Extras, draft};
use planverk::picture::{MOST_BYTES, PictureFault, PictureInfo, PictureKind, inspect};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A red pixel, as an image editor wrote it.
const PNG_BASE64: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let body = [kind, data].concat();
    let crc = body.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    });
    let length = u32::try_from(data.len()).unwrap_or_default();
    [&length.to_be_bytes()[..], &body, &(!crc).to_be_bytes()].concat()
}

fn header(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(b"IHDR", &[&sides[..], &[depth, colour, 0, 0, 0]].concat())
}

fn png_of(chunks: &[Vec<u8>]) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat()
}

/// A black picture; one of more rows than it is worth to write has none.
fn png(width: u32, height: u32) -> Vec<u8> {
    let row = usize::try_from(width).unwrap_or_default() * 3 + 1;
    let rows = usize::try_from(height).unwrap_or_default() % 10_000;
    let data = chunk(b"IDAT", &stored(&vec![0; row.min(10_000) * rows]));
    png_of(&[header(width, height, 8, 2), data, chunk(b"IEND", &[])])
}

/// A zlib stream that holds the bytes as they are.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut blocks = bytes.chunks(0xffff).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or_default();
        stream.push(u8::from(blocks.peek().is_none()));
        stream.extend([length.to_le_bytes(), (!length).to_le_bytes()].concat());
        stream.extend(block);
    }
    let (a, b) = bytes.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    stream.extend((b << 16 | a).to_be_bytes());
    stream
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap_or_default();
    [&[0xff, marker][..], &length.to_be_bytes(), data].concat()
}

fn jpeg_of(frame: u8, bits: u8, (width, height): (u16, u16), colours: u8) -> Vec<u8> {
    let sides = [height.to_be_bytes(), width.to_be_bytes()].concat();
    let frame = segment(frame, &[&[bits][..], &sides, &[colours, 1, 0x11, 0]].concat());
    let thumbnail = segment(0xe1, b"Exif\0\0\xff\xd8\xff\xc0\xff\xd9");
    let scan =
        [segment(0xda, &[1, 1, 0, 0, 63, 0]), vec![0x12, 0xff, 0x00, 0x34, 0xff, 0xd9]].concat();
    [vec![0xff, 0xd8], thumbnail, vec![0xff], frame, scan].concat()
}

const BASELINE: &[u8] = include_bytes!("picture/baseline.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("picture/progressive.jpg");

fn jpeg() -> Vec<u8> {
    BASELINE.to_vec()
}

fn svg(inside: &str) -> String {
    let namespaces =
        "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    format!("<svg {namespaces} viewBox=\"0 0 160 90\">{inside}</svg>")
}

fn inspect_svg(inside: &str) -> Result<PictureInfo, PictureFault> {
    inspect(svg(inside).as_bytes(), "svg")
}

#[test]
fn sound_pictures_are_known_by_their_content() {
    let info = |kind, width, height, pixels| {
        Ok(PictureInfo { kind, width, height, pixels, is_costly: false })
    };
    assert_eq!(inspect(&png(30, 20), "png"), info(PictureKind::Png, 30.0, 20.0, 600));
    assert_eq!(inspect(&png(30, 20), "PNG"), info(PictureKind::Png, 30.0, 20.0, 600));
    assert_eq!(inspect(BASELINE, "jpg"), info(PictureKind::Jpeg, 40.0, 24.0, 960));
    assert_eq!(inspect(PROGRESSIVE, "JPEG"), info(PictureKind::Jpeg, 40.0, 24.0, 960));
    assert_eq!(inspect_svg(""), info(PictureKind::Svg, 160.0, 90.0, 0));
}

#[test]
fn an_extension_that_lies_is_refused() {
    let wrong = |kind| Err(PictureFault::WrongExtension { kind });
    assert_eq!(inspect(&png(3, 2), "jpg"), wrong(PictureKind::Png));
    assert_eq!(inspect(&jpeg(), "png"), wrong(PictureKind::Jpeg));
    assert_eq!(inspect(svg("").as_bytes(), "png"), wrong(PictureKind::Svg));
    assert_eq!(inspect(&png(3, 2), ""), wrong(PictureKind::Png));
    for unknown in [&b"GIF89a\x01\0\x01\0"[..], b"%PDF-1.7", b"\x1f\x8b\x08\0svgz", b"", b"hei"] {
        assert_eq!(inspect(unknown, "svg"), Err(PictureFault::UnknownKind));
    }
}

#[test]
fn too_large_is_refused_before_it_is_read() {
    let mut huge = png(3, 2);
    huge.resize(MOST_BYTES + 1, 0);
    assert_eq!(inspect(&huge, "png"), Err(PictureFault::TooLarge { bytes: MOST_BYTES + 1 }));
    let (width, height) = (60_000, 60_000);
    assert_eq!(
        inspect(&png(width, height), "png"),
        Err(PictureFault::TooManyPixels { width, height })
    );
    let poster = jpeg_of(0xc2, 8, (65_535, 65_535), 3);
    assert!(matches!(inspect(&poster, "jpg"), Err(PictureFault::TooManyPixels { .. })));
    assert_eq!(inspect(&png(0, 20), "png"), Err(PictureFault::NoSize { span: None }));
}

#[test]
fn a_cut_file_is_refused_wherever_it_was_cut() {
    let whole = [(png(3, 2), "png"), (jpeg(), "jpg"), (PROGRESSIVE.to_vec(), "jpg")];
    for (whole, extension) in whole {
        for length in 8..whole.len() {
            let fault = inspect(&whole[..length], extension);
            assert_eq!(fault, Err(PictureFault::Truncated), "{extension} cut at {length}");
        }
    }
}

#[test]
fn a_png_with_a_broken_structure_is_refused() {
    let data = || chunk(b"IDAT", &[1]);
    let end = || chunk(b"IEND", &[]);
    let damaged = |chunks: &[Vec<u8>]| {
        let fault = inspect(&png_of(chunks), "png");
        assert!(matches!(fault, Err(PictureFault::Damaged { .. })), "{fault:?}");
    };
    damaged(&[data(), header(3, 2, 8, 2), end()]);
    damaged(&[header(3, 2, 8, 2), end()]);
    damaged(&[header(3, 2, 8, 3), data(), end()]);
    damaged(&[header(3, 2, 4, 2), data(), end()]);
    damaged(&[header(3, 2, 8, 7), data(), end()]);
    let mut flipped = png(3, 2);
    flipped[20] ^= 1;
    assert_eq!(inspect(&flipped, "png"), Err(PictureFault::Damaged { at: 8 }));
    let rows = chunk(b"IDAT", &stored(&[0; 8]));
    let palette = [header(3, 2, 8, 3), chunk(b"PLTE", &[0; 3]), rows, end()];
    assert!(inspect(&png_of(&palette), "png").is_ok());
}

/// Every chunk and checksum holds, and yet there is no picture.
#[test]
fn a_png_whose_pixels_can_not_be_unpacked_is_refused() {
    let rows = stored(&[0; 20]);
    let few = stored(&[0; 19]);
    let unknown_filter = stored(&[9; 20]);
    for data in [&rows[..rows.len() - 8], &few, &unknown_filter, b"ikke pakket", b""] {
        let chunks = [header(3, 2, 8, 2), chunk(b"IDAT", data), chunk(b"IEND", &[])];
        assert_eq!(inspect(&png_of(&chunks), "png"), Err(PictureFault::Unreadable), "{data:?}");
    }
    assert!(inspect(&png(3, 2), "png").is_ok());
}

/// Every segment is whole, and yet there is no picture.
#[test]
fn a_jpeg_whose_pixels_can_not_be_decoded_is_refused() {
    for whole in [BASELINE, PROGRESSIVE] {
        for tables in [[0xff, 0xc4], [0xff, 0xdb]] {
            let at = whole.windows(2).position(|pair| pair == tables).unwrap();
            let length = usize::from(u16::from_be_bytes([whole[at + 2], whole[at + 3]]));
            let without = [&whole[..at], &whole[at + 2 + length..]].concat();
            assert_eq!(inspect(&without, "jpg"), Err(PictureFault::Unreadable));
        }
        let followed = [whole, b"what a camera wrote after it"].concat();
        assert!(inspect(&followed, "jpg").is_ok());
    }
}

/// A few hundred bytes more than a picture of one scan; readers would go through all the pixels for each.
#[test]
fn a_jpeg_of_endless_scans_is_refused() {
    let scan = PROGRESSIVE.windows(2).rposition(|pair| pair == [0xff, 0xda]).unwrap();
    let (first, last) = PROGRESSIVE.split_at(scan);
    let last = &last[..last.len() - 2];
    let repeated = |times| [first, &last.repeat(times), b"\xff\xd9"].concat();
    assert!(inspect(&repeated(1), "jpg").is_ok());
    assert_eq!(inspect(&repeated(1_000), "jpg"), Err(PictureFault::Unreadable));
}

#[test]
fn a_drawing_may_not_bring_more_pixels_than_a_picture() {
    let image = format!("<image href=\"data:image/png;base64,{PNG_BASE64}\"/>");
    assert_eq!(inspect_svg(&image.repeat(3)).unwrap().pixels, 3);
}

#[test]
fn a_jpeg_that_an_archive_can_not_hold_is_refused() {
    assert_eq!(inspect(&jpeg_of(0xc0, 8, (9, 9), 4), "jpg"), Err(PictureFault::PrintingColours));
    for (frame, bits, colours) in [(0xc3, 8, 3), (0xc9, 8, 3), (0xc0, 12, 3), (0xc0, 8, 2)] {
        let fault = inspect(&jpeg_of(frame, bits, (9, 9), colours), "jpg");
        assert_eq!(fault, Err(PictureFault::UncommonCoding));
    }
    let no_frame = [&b"\xff\xd8"[..], &segment(0xda, &[0; 6]), b"\xff\xd9"].concat();
    assert!(matches!(inspect(&no_frame, "jpg"), Err(PictureFault::Damaged { .. })));
    assert_eq!(inspect(b"\xff\xd8\xff\xe0\0\x01\0\0", "jpg"), Err(PictureFault::Damaged { at: 2 }));
}

#[test]
fn drawings_that_keep_to_themselves_are_allowed() {
    let picture = format!("<image href=\"data:image/png;base64,{PNG_BASE64}\"/>");
    let wrapped = picture.replace("AAAA", "AA\n  AA");
    for inside in [
        "<defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\" style=\"stroke: url( '#g' )\"/>",
        "<path id=\"p\" d=\"M0 0\"/><use href=\"#p\"/><use xlink:href=\"#p\"/>",
        "<style>.a { fill: url(#g); font-family: 'Comic Sans MS' } /* note */</style>",
        "<text font-family=\"Papyrus\">onclick href=\"http://x\" url(http://x) &lt;script&gt;</text>",
        "<metadata xmlns:i=\"urn:i\" i:docname=\"C:\\bilder\\kart(1).svg\" i:url=\"url(http://x)\"/>",
        "<g id=\"Kart (2024)\" transform=\"translate(3 4)\" filter=\"blur(2px)\"/>",
        "<a href=\"\"/><!-- <script/> --><?xpacket begin=''?>",
        &picture,
        &wrapped,
    ] {
        assert!(inspect_svg(inside).is_ok(), "{inside}: {:?}", inspect_svg(inside));
    }
}

#[test]
fn what_runs_or_moves_is_refused() {
    for (inside, wanted) in [
        ("<script>alert(1)</script>", "script"),
        ("<g><SCRIPT/></g>", "SCRIPT"),
        ("<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>", "script"),
        ("<b xmlns=\"http://www.w3.org/1999/xhtml\"/>", "b"),
        ("<foreignObject><p/></foreignObject>", "foreignObject"),
        ("<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>", "set"),
        ("<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>", "animate"),
        ("<iframe/>", "iframe"),
    ] {
        let Err(PictureFault::ForbiddenElement { name, span }) = inspect_svg(inside) else {
            panic!("{inside}: {:?}", inspect_svg(inside));
        };
        assert_eq!(name, wanted);
        let drawing = svg(inside);
        assert!(span.slice(&drawing).starts_with('<') && span.slice(&drawing).ends_with(wanted));
    }
}

#[test]
fn event_attributes_are_refused() {
    for attribute in ["onload", "onclick", "ONMOUSEOVER", "onbegin"] {
        let drawing = svg(&format!("<g {attribute}=\"alert(1)\"/>"));
        let Err(PictureFault::EventAttribute { name, span }) = inspect(drawing.as_bytes(), "svg")
        else {
            panic!("{attribute}");
        };
        assert_eq!(name, attribute);
        assert_eq!(span.slice(&drawing), format!("{attribute}=\"alert(1)\""));
    }
}

#[test]
fn what_would_be_fetched_is_refused() {
    for inside in [
        "<image href=\"http://example.org/a.png\"/>",
        "<image xlink:href=\"//example.org/a.png\"/>",
        "<image href=\"figurer/kart.png\"/>",
        "<image href=\"file:///etc/passwd\"/>",
        "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
        "<image href=\"data:text/html,hei\"/>",
        "<rect href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
        "<use href=\"annen.svg#del\"/>",
        "<use href=\" http://example.org/#x\"/>",
        "<a href=\"javascript:alert(1)\"/>",
        "<a href=\"https://example.org\"/>",
        "<feImage href=\"http://example.org/a.png\"/>",
        "<g xml:base=\"http://example.org/\"/>",
        "<rect fill=\"url(http://example.org/a#b)\"/>",
        "<rect fill=\"URL( 'data:image/png;base64,AA==' )\"/>",
        "<rect style=\"fill: url(#a); filter: url(b.svg#c)\"/>",
        "<rect style=\"fill: u\\72l(http://example.org)\"/>",
        "<rect style=\"mask: image-set('a.png' 1x)\"/>",
        "<style>@import 'a.css';</style>",
        "<style>@IMPORT url(#a);</style>",
        "<style>@imp<!-- -->ort 'a.css';</style>",
        "<style><![CDATA[@import 'a.css';]]></style>",
        "<style>@\\69mport 'a.css';</style>",
        "<style>@font-face { src: url(a.woff) }</style>",
        "<?xml-stylesheet href=\"a.css\"?>",
    ] {
        let fault = inspect_svg(inside);
        assert!(
            matches!(fault, Err(PictureFault::ExternalReference { .. })),
            "{inside}: {fault:?}"
        );
    }
    let drawing = svg("<rect fill=\"red\" style=\"fill: url(http://x)\"/>");
    let Err(fault) = inspect(drawing.as_bytes(), "svg") else { panic!("allowed") };
    assert_eq!(
        fault.span().map(|span| span.slice(&drawing)),
        Some("style=\"fill: url(http://x)\"")
    );
}

#[test]
fn an_embedded_picture_must_itself_be_sound() {
    for (data, fault) in [
        ("image/png;base64,iVBORw0KGgo=", PictureFault::Truncated),
        ("image/jpeg;base64,aGVp", PictureFault::UnknownKind),
        ("image/jpeg;base64,iVBORw0KGgo=", PictureFault::WrongExtension { kind: PictureKind::Png }),
    ] {
        let found = inspect_svg(&format!("<image href=\"data:{data}\"/>"));
        let Err(PictureFault::EmbeddedPicture { fault: inner, .. }) = found else {
            panic!("{found:?}")
        };
        assert_eq!(*inner, fault);
    }
}

#[test]
fn declarations_are_refused_and_a_bare_document_type_is_not() {
    let with =
        |doctype: &str| format!("<?xml version=\"1.0\"?>\n<!DOCTYPE {doctype}>\n{}", svg("<g/>"));
    let bomb = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">";
    for (subset, word) in [
        (bomb, "<!ENTITY"),
        ("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY"),
        ("<!ENTITY % x SYSTEM \"http://example.org/x.dtd\"> %x;", "<!ENTITY"),
        ("<!ATTLIST svg onload CDATA \"alert(1)\">", "<!ATTLIST"),
    ] {
        let text = with(&format!("svg [{subset}]"));
        let Err(PictureFault::DocumentType { span }) = inspect(text.as_bytes(), "svg") else {
            panic!("{text}");
        };
        assert_eq!(span.slice(&text), word);
    }
    let w3c = with(
        "svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"",
    );
    assert!(inspect(w3c.as_bytes(), "svg").is_ok());
}

#[test]
fn a_drawing_has_a_limit() {
    let deep = |levels| format!("{}{}", "<g>".repeat(levels), "</g>".repeat(levels));
    assert!(inspect_svg(&deep(150)).is_ok());
    for inside in [deep(250), deep(100_000), "<g/>".repeat(250_000)] {
        assert!(matches!(inspect_svg(&inside), Err(PictureFault::TooComplex { .. })));
    }
    let attributes =
        |count| (0..count).map(|n| format!(" a{n} = '<>'").replace('<', "=")).collect::<String>();
    assert!(inspect_svg(&format!("<g{}/>", attributes(150))).is_ok());
    let crowded = inspect_svg(&format!("<g{}/>", attributes(100_000)));
    assert!(matches!(crowded, Err(PictureFault::TooComplex { .. })));
    let doubled = (1..40)
        .map(|n| format!("<g id=\"g{n}\"><use href=\"#g{0}\"/><use href=\"#g{0}\"/></g>", n - 1));
    let bomb = format!("<g id=\"g0\"/>{}", doubled.collect::<String>());
    assert!(matches!(inspect_svg(&bomb), Err(PictureFault::TooComplex { .. })));
    for (kind, refers) in [("mask", "mask=\"url(#"), ("pattern", "style=\"fill: url('#")] {
        let end = if refers.contains('\'') { "')\"" } else { ")\"" };
        let doubled = (0..40).map(|n| {
            let one = format!("<g {refers}p{}{end}/>", n + 1);
            format!("<{kind} id=\"p{n}\">{one}{one}</{kind}>")
        });
        let bomb = format!("{}<g {refers}p0{end}/>", doubled.collect::<String>());
        assert!(matches!(inspect_svg(&bomb), Err(PictureFault::TooComplex { .. })), "{bomb}");
    }
    let circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>";
    assert!(matches!(inspect_svg(circle), Err(PictureFault::TooComplex { .. })));
}

#[test]
fn a_drawing_has_a_root_and_a_size() {
    let root = |attributes: &str| {
        inspect(
            format!("\u{feff} <svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>").as_bytes(),
            "svg",
        )
    };
    let size = |attributes: &str| root(attributes).map(|info| (info.width, info.height));
    assert_eq!(size("width='10' height='20px'"), Ok((10.0, 20.0)));
    assert_eq!(size("width='72pt' height='1in'"), Ok((96.0, 96.0)));
    assert_eq!(size("width='100%' height='100%' viewBox='0,0 30 40'"), Ok((30.0, 40.0)));
    for none in [
        "",
        "width='10'",
        "width='0' height='5'",
        "viewBox='0 0 0 9'",
        "viewBox='0 0 9'",
        "width='inf' height='1'",
    ] {
        assert!(matches!(root(none), Err(PictureFault::NoSize { span: Some(_) })), "{none}");
    }
    assert!(matches!(inspect(b"<html/>", "svg"), Err(PictureFault::NotSvg { .. })));
    assert!(matches!(inspect(b"<svg/>", "svg"), Err(PictureFault::NotSvg { .. })));
}

#[test]
fn broken_xml_is_told_where_it_breaks() {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n  <text>æøå</txt>\n</svg>";
    let Err(PictureFault::BadXml { span }) = inspect(text.as_bytes(), "svg") else {
        panic!("allowed")
    };
    assert!(text[span.start as usize..].starts_with("</txt>"), "{}", &text[span.start as usize..]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_break_the_inspection(
        start in 0..4_usize,
        noise in prop::collection::vec(any::<u8>(), 0..200),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let drawing = svg("<g style=\"fill:url(#a)\"><image href=\"data:image/png;base64,AA\"/></g>");
        let mut bytes = [png(3, 2), jpeg(), drawing.into_bytes(), Vec::new()][start].clone();
        for (at, byte) in flips.iter().filter(|_| start < 3) {
            *at.get_mut(&mut bytes) = *byte;
        }
        bytes.extend(noise);
        for extension in ["png", "jpg", "svg"] {
            let _ = inspect(&bytes, extension);
        }
    }
}

/// `%2e` is no way out, and what decodes to no text is a name as it stands.
#[test]
fn the_document_shows_the_file_that_an_address_means() {
    for (address, file) in [
        ("bilder/m%C3%A5l%201.svg", "plans/k/p/bilder/mål 1.svg"),
        ("<bilder/mål 1.svg>", "plans/k/p/bilder/mål 1.svg"),
        ("./bilder/100%.svg", "plans/k/p/bilder/100%.svg"),
        ("bilder%2Fa%2520b.svg", "plans/k/p/bilder/a%20b.svg"),
        ("m%E5l.svg", "plans/k/p/m%E5l.svg"),
        ("%2e%2e/q/a.svg", "plans/k/q/a.svg"),
        ("%2e%2e/%2e%2e/%2e%2e/%2e%2e/a.svg", ""),
        ("%2Fetc%2Fpasswd", ""),
    ] {
        let chapter = format!("# Bilder\n\n![Et bilde]({address})\n");
        let plan = "id = \"p\"\ntittel = \"P\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n";
        let files: BTreeMap<&str, Vec<u8>> = [
            ("plans/k/kommune.toml", "navn = \"K\"\nkommunenummer = \"9999\"\n".into()),
            ("plans/k/p/plan.toml", plan.into()),
            ("plans/k/p/01-bilder.md", chapter.into()),
        ]
        .into();
        let today = "2026-05-07".parse().unwrap();
        let world = MemoryWorld { files: Memory::new(files), revisions: BTreeMap::new(), today };
        let snapshot = Snapshot::load(&world, None).unwrap();
        let (resources, kind) = (Resources::builtin(), DocumentKind::Plan);
        let plan = snapshot.model.plan_called("p").unwrap();
        let document = draft(&snapshot, &resources, plan, kind, Extras::default()).unwrap();
        assert_eq!(document.pictures().join(" "), file, "{address}");
    }
}
