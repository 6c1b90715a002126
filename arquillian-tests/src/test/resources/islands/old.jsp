<%@ page contentType="text/html;charset=UTF-8" import="dev.lightspeed.Lightspeed" %>
<!doctype html>
<html lang="en">
<title>Of JSP</title>
<h1>Of JSP</h1>
<%= Lightspeed.embed(request, "/test/board/jsp") %>
</html>
