package onrecord.discord;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A page as a browser would read it. Ours are well-formed XML, which is read more strictly than HTML: a piece of text that
 * became a tag breaks it, or is seen.
 */
record Drawn(Document page) {
    static Drawn page(String html) throws Exception {
        return new Drawn(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replaceFirst("^<!DOCTYPE html>\n", "")))));
    }

    static Drawn piece(Html html) throws Exception {
        return page("<html>" + html.markup() + "</html>");
    }

    /** The texts of all elements or attributes at a path. */
    List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    /** The texts of all elements with a class. */
    List<String> ofClass(String css) throws Exception {
        return texts("//*[contains(concat(' ', @class, ' '), ' " + css + " ')]");
    }
}
