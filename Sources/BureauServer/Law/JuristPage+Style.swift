import DiscriminationLaw

extension JuristPage {
    /// How the document looks: plain on a screen, and on paper without links, headings with what follows them.
    static let style = """
        body { font: 1rem/1.5 serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
        h1, h2, h3, nav { font-family: sans-serif; line-height: 1.2; }
        nav a { margin-right: 1rem; color: #00457c; }
        dt { font-weight: bold; }
        dd { margin: 0 0 0.4rem 1.5rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
        @page { margin: 2cm; }
        @media print {
          body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
          nav { display: none; }
          h2, h3 { break-after: avoid; }
          section, tr, li { break-inside: avoid; }
          thead { display: table-header-group; }
        }

        """
}
